export interface OrganisationRootTable {
  id: string
  subject: string
  /** DER, base64. */
  certificate: string
  fingerprint: string
  valid_to: string
}

export interface SignatoryTable {
  id: string
  root_id: string
  person_id: string
  role: string
  /** DER, base64. */
  certificate: string
  fingerprint: string
  valid_from: string
  valid_to: string
}

/** A private key, encrypted under its owner's passphrase. Not in the audit trail: a key must be destroyable. */
export interface KeyBoxTable {
  /** The root's or the signatory's id. */
  owner_id: string
  /** JSON, as signing/key-box.ts writes it. */
  box: string
}

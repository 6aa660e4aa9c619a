import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#main/db/schema'
import type { Signatory } from '#shared/domain/signatory'
import type { OrganisationRootTable, SignatoryTable } from './signatory.table'

type Db = Kysely<Database> | Transaction<Database>

export interface KeptCertificate {
  readonly certificateDer: Uint8Array
}

export interface KeptRoot extends KeptCertificate {
  readonly id: string
  readonly subject: string
  readonly fingerprint: string
  readonly validTo: string
}

export interface KeptSignatory extends Signatory, KeptCertificate {
  readonly rootId: string
}

export async function findRoot(db: Db): Promise<KeptRoot | undefined> {
  const row = await db.selectFrom('organisation_root').selectAll().limit(1).executeTakeFirst()
  return row && toRoot(row)
}

export async function insertRoot(db: Db, root: KeptRoot): Promise<void> {
  await db
    .insertInto('organisation_root')
    .values({
      id: root.id,
      subject: root.subject,
      certificate: toBase64(root.certificateDer),
      fingerprint: root.fingerprint,
      valid_to: root.validTo,
    })
    .execute()
}

/** Newest certificate first. */
export async function listSignatoryRows(db: Db): Promise<KeptSignatory[]> {
  const rows = await db.selectFrom('signatory').selectAll().orderBy('valid_from', 'desc').execute()
  return rows.map(toSignatory)
}

export async function insertSignatory(db: Db, signatory: KeptSignatory): Promise<void> {
  await db
    .insertInto('signatory')
    .values({
      id: signatory.id,
      root_id: signatory.rootId,
      person_id: signatory.personId,
      role: signatory.role,
      certificate: toBase64(signatory.certificateDer),
      fingerprint: signatory.fingerprint,
      valid_from: signatory.validFrom,
      valid_to: signatory.validTo,
    })
    .execute()
}

/** @returns the box as it was kept, for `openKey` to judge */
export async function findKeyBox(db: Db, ownerId: string): Promise<unknown> {
  const row = await db.selectFrom('key_box').select('box').where('owner_id', '=', ownerId).executeTakeFirst()
  return row && JSON.parse(row.box)
}

/** Puts the box in the place of the owner's earlier one, if there is one. */
export async function putKeyBox(db: Db, ownerId: string, box: object): Promise<void> {
  const kept = JSON.stringify(box)
  await db
    .insertInto('key_box')
    .values({ owner_id: ownerId, box: kept })
    .onConflict((conflict) => conflict.column('owner_id').doUpdateSet({ box: kept }))
    .execute()
}

function toRoot(row: OrganisationRootTable): KeptRoot {
  return {
    id: row.id,
    subject: row.subject,
    fingerprint: row.fingerprint,
    validTo: row.valid_to,
    certificateDer: fromBase64(row.certificate),
  }
}

function toSignatory(row: SignatoryTable): KeptSignatory {
  return {
    id: row.id,
    rootId: row.root_id,
    personId: row.person_id,
    role: row.role,
    fingerprint: row.fingerprint,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    certificateDer: fromBase64(row.certificate),
  }
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'))
}

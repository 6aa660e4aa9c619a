import { commit } from '#main/db/commit'
import type { Context } from '#main/db/context'
import { getOrganisation } from '#main/features/organisation/organisation.service'
import { getPerson } from '#main/features/person/person.service'
import { certificateSummary } from '#main/signing/certificate-summary'
import { openKey, sealKey } from '#main/signing/key-box'
import type { Signer } from '#main/signing/sign-pdf'
import type { Failure } from '#shared/failure'
import type { Signatory, SigningState } from '#shared/domain/signatory'
import { err, ok, type Result } from '#shared/result'
import {
  findKeyBox,
  findRoot,
  insertRoot,
  insertSignatory,
  listSignatoryRows,
  putKeyBox,
  type KeptRoot,
  type KeptSignatory,
} from './signatory.repository'

export async function getSigningState(ctx: Context): Promise<SigningState> {
  const root = await findRoot(ctx.db)
  return {
    root: root ? { fingerprint: root.fingerprint, subject: root.subject, validTo: root.validTo } : null,
    signatories: (await listSignatoryRows(ctx.db)).map(toPublic),
  }
}

/**
 * Makes the organisation's root, its key encrypted under the passphrase.
 * @returns the recovery key, shown this once and kept nowhere
 */
export async function createRoot(
  ctx: Context,
  input: { passphrase: string; sample: boolean },
): Promise<Result<{ recoveryKey: string }, Failure>> {
  if (await findRoot(ctx.db)) return err({ code: 'refused', why: 'The organisation already has its signing root.' })
  const organisation = await getOrganisation(ctx)
  if (!organisation) return err({ code: 'not_found', what: 'organisation' })
  const { createOrganisationRoot } = await certificates()
  const root = await createOrganisationRoot({
    organisation: organisation.name,
    now: new Date(ctx.clock.now()),
    sample: input.sample,
  })
  const { box, recoveryKey } = await sealKey(root.privateKeyPkcs8, input.passphrase, { recovery: true })
  const { subject, notAfter } = certificateSummary(root.certificateDer)
  return commit(ctx, {}, async (tx) => {
    const kept: KeptRoot = { ...root, id: tx.ids.newId(), subject, validTo: notAfter }
    await insertRoot(tx.db, kept)
    await putKeyBox(tx.db, kept.id, box)
    return ok({ recoveryKey: recoveryKey ?? '' })
  })
}

/**
 * For a forgotten passphrase: the recovery key opens the root's key, which is sealed anew. The old passphrase and the old
 * recovery key open nothing from then on; certificates that were issued stay good.
 * @returns the new recovery key, shown this once and kept nowhere
 */
export async function recoverRoot(
  ctx: Context,
  input: { recoveryKey: string; passphrase: string },
): Promise<Result<{ recoveryKey: string }, Failure>> {
  const root = await findRoot(ctx.db)
  if (!root) return err({ code: 'refused', why: 'Make the organisation’s signing root first.' })
  const opened = await openKey(await findKeyBox(ctx.db, root.id), { recoveryKey: input.recoveryKey })
  if (!opened.ok)
    return opened.failure.code === 'damaged_key'
      ? damagedKey()
      : err({ code: 'invalid_input', fields: { recoveryKey: 'This is not the recovery key of this root' } })
  const { box, recoveryKey } = await sealKey(opened.value, input.passphrase, { recovery: true })
  return commit(ctx, {}, async (tx) => {
    await putKeyBox(tx.db, root.id, box)
    return ok({ recoveryKey: recoveryKey ?? '' })
  })
}

/** Issues a person's certificate from the root; their key is encrypted under a passphrase of their own. */
export async function createSignatory(
  ctx: Context,
  input: { personId: string; role: string; passphrase: string; organisationPassphrase: string },
): Promise<Result<Signatory, Failure>> {
  const root = await findRoot(ctx.db)
  if (!root) return err({ code: 'refused', why: 'Make the organisation’s signing root first.' })
  const person = await getPerson(ctx, input.personId)
  const organisation = await getOrganisation(ctx)
  if (!person || !organisation) return err({ code: 'not_found', what: 'person' })
  const rootKey = await openBox(ctx, root.id, input.organisationPassphrase)
  if (!rootKey.ok)
    return rootKey.failure.code === 'wrong_passphrase'
      ? err({
          code: 'invalid_input',
          fields: { organisationPassphrase: 'This is not the organisation’s passphrase' },
        })
      : rootKey
  const { issueSignatory } = await certificates()
  const issued = await issueSignatory({
    root: { certificateDer: root.certificateDer, privateKeyPkcs8: rootKey.value },
    name: person.name,
    organisation: organisation.name,
    role: input.role,
    now: new Date(ctx.clock.now()),
  })
  const { box } = await sealKey(issued.privateKeyPkcs8, input.passphrase)
  const { notBefore, notAfter } = certificateSummary(issued.certificateDer)
  return commit(ctx, {}, async (tx) => {
    const kept: KeptSignatory = {
      id: tx.ids.newId(),
      rootId: root.id,
      personId: person.id,
      role: input.role,
      fingerprint: issued.fingerprint,
      validFrom: notBefore,
      validTo: notAfter,
      certificateDer: issued.certificateDer,
    }
    await insertSignatory(tx.db, kept)
    await putKeyBox(tx.db, kept.id, box)
    return ok(toPublic(kept))
  })
}

export interface SigningIdentity {
  readonly name: string
  readonly role: string
  readonly fingerprint: string
  readonly rootFingerprint: string
  readonly rootSubject: string
  readonly rootCertificate: Uint8Array
}

/** Whose name goes on a pack, as far as that needs no passphrase. */
export async function getSigningIdentity(ctx: Context, signatoryId: string): Promise<SigningIdentity | null> {
  const root = await findRoot(ctx.db)
  const signatory = (await listSignatoryRows(ctx.db)).find((one) => one.id === signatoryId)
  const person = signatory && (await getPerson(ctx, signatory.personId))
  if (!root || !signatory || !person) return null
  return {
    name: person.name,
    role: signatory.role,
    fingerprint: signatory.fingerprint,
    rootFingerprint: root.fingerprint,
    rootSubject: root.subject,
    rootCertificate: root.certificateDer,
  }
}

/** Opens a signatory's key with their passphrase. The key is in memory from here until the signature is made. */
export async function openSigner(
  ctx: Context,
  signatoryId: string,
  passphrase: string,
): Promise<Result<Signer, Failure>> {
  const root = await findRoot(ctx.db)
  const signatory = (await listSignatoryRows(ctx.db)).find((one) => one.id === signatoryId)
  if (!root || !signatory) return err({ code: 'not_found', what: 'signatory' })
  if (signatory.validTo < ctx.clock.now())
    return err({ code: 'refused', why: 'This signatory’s certificate has run out. Issue a new one.' })
  const key = await openBox(ctx, signatory.id, passphrase)
  if (!key.ok) return key
  return ok({ privateKeyPkcs8: key.value, chain: [signatory.certificateDer, root.certificateDer] })
}

/** The certificates that this workspace trusts: its own root's. */
export async function listRootCertificates(ctx: Pick<Context, 'db'>): Promise<Uint8Array[]> {
  const root = await findRoot(ctx.db)
  return root ? [root.certificateDer] : []
}

/** Read in when first needed: certificates are made once in a year, and every start would wait for the library. */
function certificates() {
  return import('#main/signing/certificates')
}

async function openBox(ctx: Context, ownerId: string, passphrase: string): Promise<Result<Uint8Array, Failure>> {
  const opened = await openKey(await findKeyBox(ctx.db, ownerId), passphrase)
  if (opened.ok) return opened
  return opened.failure.code === 'damaged_key' ? damagedKey() : err({ code: 'wrong_passphrase' })
}

function damagedKey(): Result<never, Failure> {
  return err({ code: 'refused', why: 'The stored key is damaged. Restore a backup, or issue a new certificate.' })
}

function toPublic({ id, personId, role, fingerprint, validFrom, validTo }: KeptSignatory): Signatory {
  return { id, personId, role, fingerprint, validFrom, validTo }
}

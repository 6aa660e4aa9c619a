import { sha256 } from '#main/platform/hash'
import { verifyPdf, type Verification } from '#main/signing/verify-pdf'
import { ukDate } from '#shared/domain/dates'
import type { PackVerdict } from '#shared/domain/pack'

type Signed = Extract<Verification, { kind: 'signed' }>

/** Judges a PDF in plain English. `roots` are the certificates that this workspace trusts; none on the bare command line. */
export async function verifyPackBytes(
  bytes: Uint8Array,
  roots: readonly Uint8Array[],
): Promise<Omit<PackVerdict, 'isOurs'>> {
  const verification = await verifyPdf(bytes, { roots })
  return { ...inWords(verification, roots.length > 0), sha256: sha256(bytes) }
}

function inWords(verification: Verification, hasRoots: boolean): Pick<PackVerdict, 'verdict' | 'headline' | 'details'> {
  switch (verification.kind) {
    case 'unreadable':
      return {
        verdict: 'unreadable',
        headline: 'This file could not be read as a PDF that Sevenfold could have signed.',
        details: [verification.reason],
      }
    case 'unsigned':
      return {
        verdict: 'unsigned',
        headline: 'This file carries no electronic signature, so nothing shows whether it was changed.',
        details: [],
      }
    case 'signed':
      return verification.valid
        ? {
            verdict: 'valid',
            headline: 'Signed, whole, and not changed since.',
            details: signatureLines(verification, hasRoots),
          }
        : {
            verdict: 'altered',
            headline: 'This file is not as it was signed. Do not rely on it.',
            details: [...faultLines(verification), ...signatureLines(verification, hasRoots)],
          }
  }
}

function faultLines({ signatures }: Signed): string[] {
  return signatures.flatMap(({ problems, laterChanges }) => [
    ...problems,
    ...laterChanges.map((change) => `Changed after signing: ${change}`),
  ])
}

function signatureLines({ signatures }: Signed, hasRoots: boolean): string[] {
  return signatures.flatMap((signature) => [
    `Signed by ${signature.name ?? 'a signatory without a name'}${signature.claimedTime ? ` on ${ukDate(signature.claimedTime)}, by their computer’s clock` : ''}.`,
    ...(signature.reason ? [`Reason given: ${signature.reason}.`] : []),
    ...(signature.fingerprint ? [`Certificate fingerprint: ${signature.fingerprint}`] : []),
    hasRoots && signature.trusted
      ? 'The certificate was issued by this organisation’s own root.'
      : 'Compare the fingerprint with the one the signatory gives you: it is what shows whose signature this is.',
  ])
}

import { z } from 'zod'
import { requiredLine } from './text'

/** The shortest passphrase taken, in characters after normalisation. */
export const shortestPassphrase = 10
export const passphraseSchema = z
  .string()
  .min(shortestPassphrase, `Use at least ${shortestPassphrase} characters: three or four words are easy to remember`)
  .max(1000, 'Keep the passphrase under 1,000 characters')

/** A person who may sign packs, with a certificate issued by the organisation's own root. */
export const signatorySchema = z.object({
  id: z.string(),
  personId: z.string(),
  /** As it is printed beside the signature. */
  role: z.string(),
  fingerprint: z.string(),
  validFrom: z.string(),
  validTo: z.string(),
})
export type Signatory = z.infer<typeof signatorySchema>

export const signingStateSchema = z.object({
  /** The organisation's root certificate, or null until it is made. */
  root: z.object({ fingerprint: z.string(), subject: z.string(), validTo: z.string() }).nullable(),
  signatories: z.array(signatorySchema),
})
export type SigningState = z.infer<typeof signingStateSchema>

export const createRootInputSchema = z.object({ passphrase: passphraseSchema })
export const recoverRootInputSchema = z.object({
  recoveryKey: z.string().trim().min(1, 'Enter the recovery key, as it was printed').max(200),
  passphrase: passphraseSchema,
})
export type RecoverRootInput = z.input<typeof recoverRootInputSchema>

export const createSignatoryInputSchema = z.object({
  personId: z.string().min(1, 'Choose the person'),
  role: requiredLine('Enter the role to print beside the signature').pipe(
    z.string().max(120, 'Keep the role to 120 characters'),
  ),
  passphrase: passphraseSchema,
  organisationPassphrase: z.string().min(1, 'Enter the organisation’s passphrase'),
})
export type CreateSignatoryInput = z.input<typeof createSignatoryInputSchema>

import { createRoot, createSignatory } from '#main/features/signatory/signatory.service'
import type { Signatory } from '#shared/domain/signatory'
import { value, type TestWorkspace } from './open-test-workspace'

export const organisationPassphrase = 'the organisation’s own words'
export const leadPassphrase = 'the words of the lead alone'

/** Gives the workspace its root and the lead a certificate, each under a passphrase of its own. */
export async function makeSignatory({ ctx, lead }: TestWorkspace): Promise<Signatory> {
  value(await createRoot(ctx, { passphrase: organisationPassphrase, sample: false }))
  return value(
    await createSignatory(ctx, {
      personId: lead.id,
      role: 'Designated safeguarding lead',
      passphrase: leadPassphrase,
      organisationPassphrase,
    }),
  )
}

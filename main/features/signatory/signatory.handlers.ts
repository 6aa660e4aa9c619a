import type { HandlersOf } from '#main/ipc/handlers'
import type { Desk } from '#main/workspace/desk'
import { ok } from '#shared/result'
import { createRoot, createSignatory, getSigningState, recoverRoot } from './signatory.service'

export function signatoryHandlers(desk: Desk): HandlersOf<'signing'> {
  return {
    'signing:state': () => desk.with(async ({ ctx }) => ok(await getSigningState(ctx))),
    'signing:create-root': ({ passphrase }) =>
      desk.with(({ ctx, kind }) => createRoot(ctx, { passphrase, sample: kind === 'sample' })),
    'signing:recover-root': (input) => desk.with(({ ctx }) => recoverRoot(ctx, input)),
    'signing:create-signatory': (input) =>
      desk.with(async ({ ctx }) => {
        const created = await createSignatory(ctx, input)
        return created.ok ? ok(await getSigningState(ctx)) : created
      }),
  }
}

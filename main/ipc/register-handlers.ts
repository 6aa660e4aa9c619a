import { ipcMain } from 'electron'
import { answer, type AnswerDeps } from './answer'
import { isTrustedSender } from './trusted-sender'

/** All calls come over this one channel; main checks the sender and everything in them. */
export const callChannel = 'sevenfold:call'
export const eventChannel = 'sevenfold:event'

export function registerHandlers(deps: AnswerDeps, devUrl: string | null): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) => {
    if (!isTrustedSender(event.senderFrame, devUrl)) throw new Error('Refused')
    return answer(deps, name, input)
  })
}

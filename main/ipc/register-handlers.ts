import { ipcMain } from 'electron'
import { isTrustedSender } from './trusted-sender'

/** All calls come over this one channel; main checks the sender and everything in them. */
export const callChannel = 'sevenfold:call'
export const eventChannel = 'sevenfold:event'

export type AnswerCall = (name: unknown, input: unknown) => Promise<unknown>

/** Registered before the services are there: a call that comes early waits for them. */
export function registerHandlers(answerCall: Promise<AnswerCall>, devUrl: string | null): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown) => {
    if (!isTrustedSender(event.senderFrame, devUrl)) throw new Error('Refused')
    return (await answerCall)(name, input)
  })
}

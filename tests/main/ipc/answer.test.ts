import { describe, expect, it } from 'vitest'
import { answer } from '#main/ipc/answer'
import type { Handlers } from '#main/ipc/handlers'
import { ok } from '#shared/result'

const logged: unknown[] = []
const log = { error: (_reference: string, error: unknown) => void logged.push(error) }
// Only the channels that a test calls are there: the contract's own completeness is the compiler's matter.
const handlers = {
  'site:remove': ({ id }: { id: string }) => Promise.resolve(ok({ transactionId: id })),
  'risk:list': () => Promise.reject(new Error('a bug with C:\\Users\\Sian in it')),
} as unknown as Handlers
const deps = { handlers, log, newReference: () => 'REF1' }

describe('answer', () => {
  it('parses, calls and answers', async () => {
    expect(await answer(deps, 'site:remove', { id: 'a' })).toEqual(ok({ transactionId: 'a' }))
  })

  it('says which field is wrong', async () => {
    expect(await answer(deps, 'organisation:save', { name: ' ', ukprn: '12' })).toMatchObject({
      ok: false,
      failure: { code: 'invalid_input', fields: { name: 'Enter the name of the provider', ukprn: /eight digits/ } },
    })
  })

  it.each(['toString', '__proto__', 'constructor', 'nothing:here', 42, null, { toString: () => 'risk:list' }])(
    'knows no channel %s',
    async (name) => {
      expect(await answer(deps, name, undefined)).toEqual({
        ok: false,
        failure: { code: 'unexpected', reference: 'REF1' },
      })
    },
  )

  it('turns a bug into a reference, and keeps what it was in the log alone', async () => {
    const answered = await answer(deps, 'risk:list', undefined)

    expect(answered).toEqual({ ok: false, failure: { code: 'unexpected', reference: 'REF1' } })
    expect(String(logged.at(-1))).toContain('a bug with')
  })
})

import { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it } from 'vitest'
import { call } from '#renderer/ipc/client'
import { refreshOnChanges } from '#renderer/ipc/query-client'
import { err } from '#shared/result'
import { installFakeBridge, type FakeBridge } from './fake-bridge'

let bridge: FakeBridge
let client: QueryClient

beforeEach(() => {
  bridge = installFakeBridge()
  client = new QueryClient()
  for (const key of [['risk', 'list'], ['person', 'list'], ['today'], ['audit', 'state']]) client.setQueryData(key, [])
  refreshOnChanges(client)
})

function staleKeys() {
  const queries = client.getQueryCache().getAll()
  return queries.filter((query) => query.state.isInvalidated).map((query) => query.queryKey.join('/'))
}

describe('refreshOnChanges', () => {
  it('reads again what a save made stale, with Today and the history, and nothing else', async () => {
    await call('risk:reopen', { id: 'r1' })

    expect(staleKeys()).toEqual(['risk/list', 'today', 'audit/state'])
  })

  it('leaves all as it is where the save failed', async () => {
    bridge.answerWith(() => Promise.resolve(err({ code: 'refused', why: 'No.' })))

    await call('risk:reopen', { id: 'r1' }).catch(() => undefined)

    expect(staleKeys()).toEqual([])
  })

  it('leaves all as it is after reading', async () => {
    await call('risk:list')

    expect(staleKeys()).toEqual([])
  })

  it('reads again what the main process says has changed', () => {
    bridge.send({ event: 'changed', nouns: ['person'] })

    expect(staleKeys()).toEqual(['person/list', 'today', 'audit/state'])
  })
})

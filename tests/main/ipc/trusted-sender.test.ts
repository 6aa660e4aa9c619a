import { describe, expect, it } from 'vitest'
import { isTrustedSender } from '#main/ipc/trusted-sender'

describe('isTrustedSender', () => {
  it.each([
    ['app://sevenfold/index.html', null, true],
    ['app://sevenfold/index.html', {}, false],
    ['app://sevenfold.example/index.html', null, false],
    ['https://sevenfold/', null, false],
    ['file:///index.html', null, false],
    ['about:blank', null, false],
  ])('%s inside %s: %s', (url, parent, trusted) => {
    expect(isTrustedSender({ url, parent }, null)).toBe(trusted)
  })

  it('trusts nobody without a frame, and the development server only where there is one', () => {
    expect(isTrustedSender(null, null)).toBe(false)
    expect(isTrustedSender({ url: 'http://127.0.0.1:5173/', parent: null }, null)).toBe(false)
    expect(isTrustedSender({ url: 'http://127.0.0.1:5173/', parent: null }, 'http://127.0.0.1:5173/')).toBe(true)
  })
})

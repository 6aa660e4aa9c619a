import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '#main/app/content-security-policy'

const policy = new Map(
  contentSecurityPolicy('bm9uY2U=')
    .split('; ')
    .map((directive) => directive.split(' '))
    .map(([name = '', ...sources]) => [name, sources]),
)

describe('the page’s policy', () => {
  it('allows nothing that it does not name', () => {
    expect(policy.get('default-src')).toEqual(["'none'"])
    for (const name of ['form-action', 'frame-ancestors', 'base-uri']) expect(policy.get(name)).toEqual(["'none'"])
  })

  it('names nothing unsafe, nothing remote and no wildcard', () => {
    for (const source of [...policy.values()].flat())
      expect(source).toMatch(/^('none'|'self'|'nonce-bm9uY2U='|data:|blob:)$/)
    expect(policy.get('script-src')).toEqual(["'self'"])
    expect(policy.get('connect-src')).toEqual(["'self'"])
  })

  it('lets styles in by this launch’s nonce, and scripts not', () => {
    expect(policy.get('style-src')).toContain("'nonce-bm9uY2U='")
    expect(policy.get('script-src')).not.toContain("'nonce-bm9uY2U='")
  })
})

import { describe, expect, it } from 'vitest'
import { packOptionsSchema, packSections } from '#shared/domain/pack'

const options = { kind: 'unsigned', sections: packSections, signatoryId: null }
const withoutSignOff = packSections.filter((section) => section !== 'sign-off')

describe('packOptionsSchema', () => {
  it('takes no signed pack without a signatory', () => {
    const parsed = packOptionsSchema.safeParse({ ...options, kind: 'signed' })

    expect(parsed.error?.issues).toMatchObject([{ path: ['signatoryId'], message: 'Choose who signs' }])
  })

  it.each(['signed', 'wet-signature'])('takes no %s pack without the page that is signed', (kind) => {
    const parsed = packOptionsSchema.safeParse({ kind, sections: withoutSignOff, signatoryId: 's' })

    expect(parsed.error?.issues).toMatchObject([{ path: ['sections'] }])
  })

  it('takes an unsigned pack without it, and none without any section', () => {
    expect(packOptionsSchema.safeParse({ ...options, sections: withoutSignOff }).success).toBe(true)
    expect(packOptionsSchema.safeParse({ ...options, sections: [] }).success).toBe(false)
  })
})

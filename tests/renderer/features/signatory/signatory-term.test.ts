import { expect, it } from 'vitest'
import { ableToSign, hasRunOut } from '#renderer/features/signatory/signatory-term'
import { aSignatory } from '#tests/renderer/features/report/packs-bridge'

it('lets a certificate hold through its last day', () => {
  const signatory = aSignatory({ validTo: '2026-11-24T09:00:00.000Z' })

  expect(hasRunOut(signatory, '2026-11-24')).toBe(false)
  expect(hasRunOut(signatory, '2026-11-25')).toBe(true)
})

it('names whoever is at the keyboard first', () => {
  const other = aSignatory({ id: 'other', personId: 'lukasz' })
  const mine = aSignatory({ id: 'mine', personId: 'sian' })

  const able = ableToSign([other, mine], { personId: 'sian', today: '2026-11-24' })

  expect(able.map(({ id }) => id)).toEqual(['mine', 'other'])
})

import { expect, it } from 'vitest'
import { hexLines } from '#renderer/features/signatory/hex-groups'

it('shows a fingerprint as packs print it: fours, eight to a line', () => {
  const fingerprint = Array.from({ length: 32 }, () => 'AB').join(':')

  expect(hexLines(fingerprint)).toEqual([
    'ABAB ABAB ABAB ABAB ABAB ABAB ABAB ABAB',
    'ABAB ABAB ABAB ABAB ABAB ABAB ABAB ABAB',
  ])
})

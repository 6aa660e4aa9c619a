import { describe, expect, it } from 'vitest'
import { neighboursOf } from '#renderer/features/evaluation/neighbours-of'
import { shippedFramework } from './shipped-framework'

const around = (code: string) => {
  const { previous, next, position } = neighboursOf(shippedFramework.criteria, code)
  return [previous?.code, position, next?.code]
}

describe('neighboursOf', () => {
  it('follows the framework’s order, across themes', () => {
    expect(around('LG-3')).toEqual(['LG-2', 3, 'LG-4'])
    expect(around('SE-1')).toEqual(['LG-6', 7, 'SE-2'])
  })

  it('ends at both ends', () => {
    expect(around('LG-1')).toEqual([undefined, 1, 'LG-2'])
    expect(around('SC-6')).toEqual(['SC-5', 48, undefined])
  })
})

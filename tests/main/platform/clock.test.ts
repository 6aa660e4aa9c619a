import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { systemClock } from '#main/platform/clock'
import { bundledChild } from '#tests/support/bundled-child'

describe('systemClock', () => {
  it('gives the moment in UTC, to the millisecond', () => {
    expect(systemClock.now()).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  })

  // Two places that are never on the same day: 25 hours lie between them.
  it('gives the day where the user sits, whatever day it is in Greenwich', async () => {
    const child = await bundledChild(path.join(import.meta.dirname, 'say-today.child.ts'))
    const todayIn = (zone: string) =>
      execFileSync(process.execPath, [child], { env: { ...process.env, TZ: zone }, encoding: 'utf8' })

    expect(todayIn('Pacific/Kiritimati') > todayIn('Pacific/Pago_Pago')).toBe(true)
  })
})

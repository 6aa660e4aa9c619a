import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

type Outcome = {
  stage: string
  passed: number
  failures: string[]
  skipped: { name: string; reason?: string }[]
}

describe('the end of a test run', () => {
  const types: Outcome = { stage: 'types', passed: 1, failures: [], skipped: [] }

  it('is one line that adds up every stage', () => {
    const unit = {
      stage: 'unit',
      passed: 40,
      failures: [],
      skipped: [{ name: 'locks a file', reason: 'needs Windows' }],
    }

    const { lines, isGood } = addUp([types, unit])

    expect(lines.at(-1)).toBe('41 passed, 0 failed, 1 skipped')
    expect(isGood).toBe(true)
  })

  it('names each failure, and each skipped test with its reason, above that line', () => {
    const unit = { stage: 'unit', passed: 0, failures: ['saves a risk'], skipped: [{ name: 'locks a file' }] }

    const { lines, isGood } = addUp([types, unit])

    expect(lines).toEqual([
      'failed   unit: saves a risk',
      'skipped  unit: locks a file (no reason given)',
      '1 passed, 1 failed, 1 skipped',
    ])
    expect(isGood).toBe(false)
  })

  it('is no success when nothing at all has passed', () => {
    expect(addUp([]).isGood).toBe(false)
  })

  function addUp(outcomes: Outcome[]): { lines: string[]; isGood: boolean } {
    const module = pathToFileURL(path.join(root, 'scripts/test/add-up.mjs')).href
    const program = `
      import { addUp } from ${JSON.stringify(module)}
      process.stdout.write(JSON.stringify(addUp(${JSON.stringify(outcomes)})))`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
    // What addUp returns, by way of JSON: its documentation gives this shape.
    return JSON.parse(stdout) as { lines: string[]; isGood: boolean }
  }
})

describe('npm test -- --only', () => {
  it('refuses a stage that does not exist and lists those that do', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/test.mjs', '--only', 'units'], {
      cwd: root,
      encoding: 'utf8',
    })

    expect(status).toBe(1)
    expect(stderr).toContain('types, lint, format, build, unit, app, package, packaged')
  })
})

import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** Tests of what several files do together, and so of none alone; each with what it is about. */
const withoutTwin: Readonly<Record<string, string>> = {
  'tests/main/mirror.test.ts': 'is about the tests themselves',
  'tests/main/db/audit-property.test.ts': 'commit, fold, undo and erasure in any order',
  'tests/main/features/report/document/black-and-white.test.ts': 'the whole pack as a black and white printer shows it',
  'tests/main/features/report/document/context-and-people.test.ts': 'two short sections that share their facts',
  'tests/main/features/report/document/sign-off.test.ts': 'the sign-off page and the page on how to check the pack',
  'tests/main/pdf/charts.test.ts': 'both charts, drawn into one document',
  'tests/main/signing/hostile-files.test.ts': 'reader and verifier against files made to harm',
  'tests/main/signing/later-changes.test.ts': 'what may and may not follow a signature, made by other programs',
  'tests/main/signing/tampering.test.ts': 'signing and verifying against every single change',
  'tests/renderer/features/control/controls.test.tsx': 'the controls of a risk with their dialogs',
  'tests/renderer/features/signatory/signing-set-up.test.tsx': 'the dialogs of setting up signing, one after another',
}

const tests = ['main', 'renderer', 'shared'].flatMap((folder) =>
  readdirSync(path.join(root, 'tests', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => `tests/${folder}/${name.replaceAll('\\', '/')}`),
)

function hasTwin(test: string): boolean {
  const source = path.join(root, test.replace(/^tests\//, '').replace(/\.test\.tsx?$/, ''))
  return existsSync(`${source}.ts`) || existsSync(`${source}.tsx`)
}

describe('every test of main, renderer and shared', () => {
  it('stands where the file that it tests stands, or says here why not', () => {
    const astray = tests.filter((test) => !hasTwin(test) && !Object.hasOwn(withoutTwin, test))

    expect(tests.length).toBeGreaterThan(50)
    expect(astray).toEqual([])
  })

  it('that is excused here is there, and needs the excuse', () => {
    const idle = Object.keys(withoutTwin).filter((test) => !tests.includes(test) || hasTwin(test))

    expect(idle).toEqual([])
  })
})

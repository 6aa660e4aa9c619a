import { describe, expect, it } from 'vitest'
import { failureMessage } from '#renderer/ipc/failure-message'
import { failureSchema, type Failure } from '#shared/failure'

const folder = 'C:\\Users\\Sam\\AppData\\Local\\Sevenfold\\own'
const file = 'C:\\Users\\Sam\\Documents\\Pack 7.pdf'

const failures: readonly Failure[] = [
  { code: 'invalid_input', fields: { due: 'The due date is before the start date' } },
  { code: 'not_found', what: 'risk' },
  { code: 'refused', why: 'The owner can’t verify their own action.' },
  { code: 'no_workspace' },
  { code: 'workspace_problem', problem: { kind: 'not-writable', folder } },
  { code: 'workspace_problem', problem: { kind: 'disk-full', folder } },
  { code: 'workspace_problem', problem: { kind: 'damaged', folder, what: 'Page 7 is torn.', newestBackup: null } },
  { code: 'workspace_problem', problem: { kind: 'newer-version', folder } },
  { code: 'workspace_problem', problem: { kind: 'open-elsewhere', folder } },
  { code: 'workspace_problem', problem: { kind: 'network-folder', folder } },
  { code: 'workspace_problem', problem: { kind: 'synced-folder', folder, service: 'OneDrive' } },
  ...(['full', 'read_only', 'gone', 'damaged', 'busy'] as const).map((why) => ({ code: 'storage', why }) as const),
  ...(['full', 'not_allowed', 'missing_folder', 'in_use', 'missing', 'other'] as const).flatMap((why) =>
    (['write', 'read'] as const).map((doing) => ({ code: 'file', doing, path: file, why }) as const),
  ),
  { code: 'wrong_passphrase' },
  { code: 'cancelled' },
  { code: 'unexpected', reference: 'A1B2C3D4' },
]

describe('failureMessage', () => {
  it('is tried here with every code that there is', () => {
    const tried = new Set(failures.map((failure) => failure.code))

    const known = failureSchema.options.map((option) => option.shape.code.value)

    expect([...tried].sort()).toEqual([...known].sort())
  })

  it.each(failures)('is a whole sentence without a code in it: $code $why $problem.kind', (failure) => {
    const message = failureMessage(failure)

    expect(message).toMatch(/^[A-Z].*[.!?]$/)
    expect(message).not.toMatch(/undefined|null|\[object|_/)
  })

  it('says each thing about a form once', () => {
    const message = failureMessage({
      code: 'invalid_input',
      fields: { a: 'Enter the name', b: 'Enter the name', c: 'There is no such day' },
    })

    expect(message).toBe('Enter the name. There is no such day.')
  })

  it('names the file and what stood in the way', () => {
    const message = failureMessage({ code: 'file', doing: 'write', path: file, why: 'in_use' })

    expect(message).toBe(`${file} could not be written: another program has it open. Close it there and try again.`)
  })

  it('gives the reference to quote for a bug', () => {
    expect(failureMessage({ code: 'unexpected', reference: 'A1B2C3D4' })).toContain('A1B2C3D4')
  })
})

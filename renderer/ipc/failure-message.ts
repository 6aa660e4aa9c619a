import { assertNever } from '#shared/assert-never'
import type { WorkspaceProblem } from '#shared/domain/workspace'
import type { Failure } from '#shared/failure'

/** What happened and what to do, for a person to read. */
export function failureMessage(failure: Failure): string {
  switch (failure.code) {
    case 'invalid_input':
      return invalidInputMessage(failure.fields)
    case 'not_found':
      return `That ${failure.what} is no longer there. It may have been removed in the meantime.`
    case 'refused':
      return failure.why
    case 'no_workspace':
      return 'No data folder is open. Go back to the start and open one.'
    case 'workspace_problem':
      return problemMessage(failure.problem)
    case 'storage':
      return storageMessage(failure.why)
    case 'file':
      return fileMessage(failure)
    case 'wrong_passphrase':
      return 'That is not the passphrase. Check capital letters and spaces, then try again.'
    case 'cancelled':
      return 'Stopped, as you asked. Nothing was changed.'
    case 'unexpected':
      return `Something went wrong that should not have. Nothing of this change was kept. Reference ${failure.reference}.`
    default:
      return assertNever(failure)
  }
}

function invalidInputMessage(fields: Readonly<Record<string, string>>): string {
  const messages = [...new Set(Object.values(fields))]
  if (messages.length === 0) return 'Something in this form is not as it should be.'
  return messages.map((message) => (/[.!?]$/.test(message) ? message : `${message}.`)).join(' ')
}

/** One sentence for a data folder that can't be opened; its own screen says more. */
export function problemMessage(problem: WorkspaceProblem): string {
  switch (problem.kind) {
    case 'not-writable':
      return `Sevenfold may not write in ${problem.folder}.`
    case 'disk-full':
      return `The disk that holds ${problem.folder} is full.`
    case 'damaged':
      return problem.what
    case 'newer-version':
      return 'This data was last opened by a newer version of Sevenfold. Install that version to open it.'
    case 'open-elsewhere':
      return 'This data is already open in another Sevenfold window.'
    case 'network-folder':
      return `${problem.folder} is on a network drive, where a database can be damaged.`
    case 'synced-folder':
      return `${problem.folder} is copied to ${problem.service} while it is in use, which can damage a database.`
    default:
      return assertNever(problem)
  }
}

type StorageReason = Extract<Failure, { code: 'storage' }>['why']

function storageMessage(why: StorageReason): string {
  switch (why) {
    case 'full':
      return 'The disk is full. Make room, then save again: what you typed is still here.'
    case 'read_only':
      return 'The data folder cannot be written to. Ask whoever looks after this computer to check its permissions.'
    case 'gone':
      return 'The data folder has gone. If it is on a removable drive, plug it in again.'
    case 'damaged':
      return 'The database reports damage, so this change was not kept. Close Sevenfold and open it again to see the choices.'
    case 'busy':
      return 'The database was busy with something else. Try again in a moment.'
    default:
      return assertNever(why)
  }
}

type FileFailure = Extract<Failure, { code: 'file' }>

function fileMessage(failure: FileFailure): string {
  const doing = failure.doing === 'write' ? 'written' : 'read'
  const opening = `${failure.path} could not be ${doing}: `
  switch (failure.why) {
    case 'full':
      return `${opening}the disk is full.`
    case 'not_allowed':
      return `${opening}Windows does not allow it. Choose another folder, such as Documents.`
    case 'missing_folder':
      return `${opening}its folder is not there.`
    case 'in_use':
      return `${opening}another program has it open. Close it there and try again.`
    case 'missing':
      return `${opening}the file is not there. It may have been moved or renamed.`
    case 'other':
      return `${opening}the computer did not say why.`
    default:
      return assertNever(failure.why)
  }
}

import type { Failure } from '#shared/failure'

/** What a command ends with: for a person, for a program, and for the shell. */
export interface Outcome {
  readonly code: number
  readonly text: string
  readonly data: unknown
}

export const exitCodes = { good: 0, bad: 1, unusable: 2 } as const

export interface Where {
  readonly resources: string
  readonly worker: string
  readonly version: string
}

export function unusable(text: string): Outcome {
  return { code: exitCodes.unusable, text, data: { error: text } }
}

/** A failure as a sentence for somebody at a terminal. */
export function failureText(failure: Failure): string {
  switch (failure.code) {
    case 'wrong_passphrase':
      return 'The passphrase is not the right one. Nothing was written.'
    case 'file':
      return `${failure.path} could not be ${failure.doing === 'write' ? 'written' : 'read'}: ${fileReasons[failure.why]}.`
    case 'storage':
      return `The workspace could not take the change: ${failure.why.replace('_', ' ')}. Nothing of it was kept.`
    case 'refused':
      return failure.why
    case 'not_found':
      return `There is no such ${failure.what}.`
    case 'invalid_input':
      return Object.values(failure.fields).join('; ')
    case 'workspace_problem':
      return `The workspace can't be opened: ${failure.problem.kind}.`
    case 'no_workspace':
      return 'There is no workspace there.'
    case 'cancelled':
      return 'Cancelled.'
    case 'unexpected':
      return `Something went wrong (reference ${failure.reference}).`
  }
}

const fileReasons = {
  full: 'the disk is full',
  not_allowed: 'this is not allowed there',
  missing_folder: 'the folder is not there',
  in_use: 'another program is using it',
  missing: 'it is not there',
  other: 'the file system refused',
} as const

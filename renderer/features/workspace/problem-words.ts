import { assertNever } from '#shared/assert-never'
import type { WorkspaceProblem } from '#shared/domain/workspace'

export type ProblemWords = {
  readonly title: string
  readonly wrong: string
  readonly details: readonly (readonly [label: string, value: string])[]
  readonly safe: string
  readonly steps: readonly string[]
}

const untouched = 'Your records. Nothing was changed, moved or deleted.'

export function problemWords(problem: WorkspaceProblem): ProblemWords {
  switch (problem.kind) {
    case 'not-writable':
      return {
        title: 'Sevenfold may not write in its data folder',
        wrong: 'Windows refused to let Sevenfold write there, so nothing you enter could be saved.',
        details: [],
        safe: untouched,
        steps: [
          'Ask whoever looks after this computer to give your account permission to change files in that folder.',
          'If the folder is on a removable drive, check that the drive is plugged in and not write-protected.',
          'Then try again.',
        ],
      }
    case 'disk-full':
      return {
        title: 'The disk is full',
        wrong: 'There is too little room left for Sevenfold to save anything.',
        details: [],
        safe: untouched,
        steps: ['Make room on that disk, for example by emptying the Recycle Bin.', 'Then try again.'],
      }
    case 'damaged':
      return damagedWords(problem)
    case 'newer-version':
      return {
        title: 'This data belongs to a newer version of Sevenfold',
        wrong:
          'It was last opened by a later version than this one. An older version could misread it, so it was left alone.',
        details: [],
        safe: untouched,
        steps: ['Install the newest version of Sevenfold on this computer.', 'Then open it again.'],
      }
    case 'open-elsewhere':
      return {
        title: 'This data is open already',
        wrong: 'Another Sevenfold has it open. Two at once could overwrite each other.',
        details: [],
        safe: 'Everything. The other window goes on working.',
        steps: [
          'Look for another Sevenfold window on the taskbar, or for another person signed in on this computer.',
          'Close it there, then try again here.',
        ],
      }
    case 'network-folder':
      return {
        title: 'The data folder is on a network drive',
        wrong:
          'A database on a network drive can be damaged whenever the connection drops, so Sevenfold will not use one.',
        details: [],
        safe: untouched,
        steps: [
          'Move the whole folder to this computer’s own disk, or ask whoever looks after the computer to.',
          'Keep backups on the network drive by all means: that is a good place for them.',
          'Then try again.',
        ],
      }
    case 'synced-folder':
      return {
        title: `The data folder is kept in ${problem.service}`,
        wrong: `${problem.service} copies files while they are being written, which can damage a database, so Sevenfold will not use a folder that it looks after.`,
        details: [],
        safe: untouched,
        steps: [
          `Move the whole folder out of ${problem.service}, to this computer’s own disk.`,
          `Keep backups in ${problem.service} by all means: that is a good place for them.`,
          'Then try again.',
        ],
      }
    default:
      return assertNever(problem)
  }
}

function damagedWords(problem: Extract<WorkspaceProblem, { kind: 'damaged' }>): ProblemWords {
  const hasBackup = problem.newestBackup !== null
  return {
    title: 'Your data needs attention before it can be opened',
    wrong: 'The database did not pass its check, so Sevenfold has not opened it.',
    details: [['What the check found', problem.what]],
    safe: hasBackup
      ? 'The backup below was opened and checked just now, and it is whole. The damaged database is kept as it is, whatever you choose.'
      : 'The damaged database is kept exactly as it is: it may be possible to rescue what is in it. No whole backup was found beside it.',
    steps: hasBackup
      ? [
          'Put the newest proven backup in place. The damaged database is moved aside, not deleted.',
          'Enter again what you changed after the time of the backup.',
        ]
      : [
          'Do not delete or move anything in the data folder.',
          'Look for another copy: a backup on another disk, or this computer’s own backup, and put it in the folder.',
          'Ask whoever looks after this computer to check the disk.',
        ],
  }
}

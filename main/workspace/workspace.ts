import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { chainFaults } from '#main/db/check-audit'
import type { Context } from '#main/db/context'
import { copyDatabase } from '#main/db/copy-database'
import { holdLock, type Lock } from '#main/db/lock'
import { inspectDatabase, openDatabase, type OpenDatabase } from '#main/db/open-database'
import { storageFailure } from '#main/db/storage-failure'
import type { Clock } from '#main/platform/clock'
import { errorCode } from '#main/platform/file-failure'
import type { Ids } from '#main/platform/ids'
import type { Actor, WorkspaceProblem } from '#shared/domain/workspace'
import { err, ok, type Result } from '#shared/result'
import { listBackups, makeBackup, newestProvenBackup, type Backup } from './backups'
import { folderKind, readMounts } from './folder-kind'

export interface Workspace {
  readonly folder: string
  readonly database: OpenDatabase
  contextFor(actor: Actor): Context
  backUp(why: Backup['why']): Promise<Backup>
  /** Whether the file that was opened is still where it was; the user may have moved the folder, or put a copy there. */
  isStillThere(): boolean
  /** Backs up if anything changed since the last backup, then lets go of the files. */
  close(): Promise<void>
}

export interface WorkspaceDeps {
  readonly clock: Clock
  readonly ids: Ids
  readonly env: NodeJS.ProcessEnv
}

/** Under this, SQLite could not even finish what it has begun. */
const leastFreeBytes = 20_000_000
const auditTail = 200

export function databaseFile(folder: string): string {
  return path.join(folder, 'sevenfold.sqlite')
}

/**
 * Opens a data folder, making it if need be: lock, look at the database without touching it, verified backup before a
 * migration, migrate, check the end of the audit trail. Every reason not to is a value; nothing is ever deleted.
 */
export async function openWorkspace(folder: string, deps: WorkspaceDeps): Promise<Result<Workspace, WorkspaceProblem>> {
  const place = folderKind(folder, deps.env, readMounts())
  if (place.kind === 'network') return err({ kind: 'network-folder', folder })
  if (place.kind === 'synced') return err({ kind: 'synced-folder', folder, service: place.service })
  const unusable = prepareFolder(folder)
  if (unusable) return err(unusable)

  let lock: Lock | null = null
  try {
    const held = holdLock(path.join(folder, 'lock.sqlite'))
    if (!held.ok) return err({ kind: 'open-elsewhere', folder })
    lock = held.value
    const opened = await openDatabaseIn(folder, deps)
    if (!opened.ok) lock.release()
    return opened.ok ? ok(asWorkspace(folder, opened.value, lock, deps)) : opened
  } catch (error) {
    lock?.release()
    return err(await problemOf(error, folder))
  }
}

/** Puts the newest proven backup in the place of a damaged database, which is kept beside it under a name with the time. */
export async function restoreNewestBackup(folder: string, clock: Clock): Promise<Result<Backup, WorkspaceProblem>> {
  const held = holdLock(path.join(folder, 'lock.sqlite'))
  if (!held.ok) return err({ kind: 'open-elsewhere', folder })
  try {
    const backup = await newestProvenBackup(folder)
    if (!backup) return err({ kind: 'damaged', folder, what: 'No whole backup was found', newestBackup: null })
    const file = databaseFile(folder)
    const restored = `${file}.restoring`
    copyFileSync(backup.file, restored)
    const aside = `${file}.damaged-${clock.now().replaceAll(':', '-')}`
    for (const suffix of ['', '-wal', '-shm']) if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix)
    renameSync(restored, file)
    return ok(backup)
  } finally {
    held.value.release()
  }
}

function prepareFolder(folder: string): WorkspaceProblem | null {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.R_OK | constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < leastFreeBytes ? { kind: 'disk-full', folder } : null
  } catch (error) {
    return { kind: errorCode(error) === 'ENOSPC' ? 'disk-full' : 'not-writable', folder }
  }
}

async function openDatabaseIn(folder: string, deps: WorkspaceDeps): Promise<Result<OpenDatabase, WorkspaceProblem>> {
  const file = databaseFile(folder)
  if (existsSync(file)) {
    accessSync(file, constants.R_OK | constants.W_OK)
    const state = inspectDatabase(file)
    if (state.kind === 'newer') return err({ kind: 'newer-version', folder })
    if (state.kind === 'damaged') return err(await damaged(folder, state.what))
    if (state.kind === 'older') return migrateIn(folder, deps)
  }
  return checkTail(folder, await openDatabase(file))
}

/** A migration that fails leaves the database as it was, beside the backup that was made of it first. */
async function migrateIn(folder: string, deps: WorkspaceDeps): Promise<Result<OpenDatabase, WorkspaceProblem>> {
  await backUpBeforeMigrating(folder, deps)
  try {
    return await checkTail(folder, await openDatabase(databaseFile(folder)))
  } catch (error) {
    if (storageFailure(error)) throw error
    return err(
      await damaged(folder, 'It could not be brought up to this version of Sevenfold; nothing in it was changed'),
    )
  }
}

async function checkTail(folder: string, database: OpenDatabase): Promise<Result<OpenDatabase, WorkspaceProblem>> {
  const faults = await chainFaults(database.db, auditTail)
  if (faults.length === 0) return ok(database)
  await database.close()
  return err(await damaged(folder, faults[0] ?? ''))
}

/** Opened by SQLite alone, so that the file is copied as it is before anything of ours changes it. */
async function backUpBeforeMigrating(folder: string, deps: WorkspaceDeps): Promise<void> {
  await makeBackup(
    folder,
    { backupTo: (target) => copyDatabase(databaseFile(folder), target) },
    'before-migration',
    deps.clock.now(),
  )
}

function asWorkspace(folder: string, database: OpenDatabase, lock: Lock, deps: WorkspaceDeps): Workspace {
  const opened = fileIdentity(databaseFile(folder))
  const isStillThere = () => fileIdentity(databaseFile(folder)) === opened
  let backedUpAt = listBackups(folder)[0]?.auditHead ?? null
  const head = async () =>
    (await database.db.selectFrom('audit_entry').select('hash').orderBy('sequence', 'desc').limit(1).executeTakeFirst())
      ?.hash ?? ''
  const backUp = async (why: Backup['why']) => {
    const at = await head()
    const backup = await makeBackup(folder, database, why, deps.clock.now())
    backedUpAt = at
    return backup
  }
  return {
    folder,
    database,
    contextFor: (actor) => ({ db: database.db, clock: deps.clock, ids: deps.ids, actor }),
    backUp,
    isStillThere,
    close: async () => {
      try {
        if (isStillThere() && (await head()) !== backedUpAt) await backUp('quit')
      } finally {
        await database.close()
        lock.release()
      }
    },
  }
}

/** Which file this is, whatever it is called; null where there is none. */
function fileIdentity(file: string): string | null {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stats ? `${stats.dev}:${stats.ino}` : null
}

async function problemOf(error: unknown, folder: string): Promise<WorkspaceProblem> {
  const failure = storageFailure(error)
  switch (failure?.why) {
    case 'full':
      return { kind: 'disk-full', folder }
    case 'read_only':
    case 'gone':
      return { kind: 'not-writable', folder }
    case 'damaged':
      return damaged(folder, error instanceof Error ? error.message : String(error))
    case 'busy':
      return { kind: 'open-elsewhere', folder }
    case undefined:
      throw error
  }
}

async function damaged(folder: string, what: string): Promise<WorkspaceProblem> {
  const backup = await newestProvenBackup(folder)
  return {
    kind: 'damaged',
    folder,
    what,
    newestBackup: backup && { file: backup.file, at: backup.at, rows: backup.rows },
  }
}

/** Removes a whole data folder: the sample's alone, never the provider's own. */
export function removeSampleFolder(folder: string): void {
  if (path.basename(folder) !== 'sample') throw new Error('Only the sample organisation’s folder may be removed')
  rmSync(folder, { recursive: true, force: true })
}

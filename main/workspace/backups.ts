import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { OpenDatabase } from '#main/db/open-database'
import { proveDatabase } from '#main/db/prove-database'
import { sha256OfFile } from '#main/platform/hash'
import { writeFileWhole } from '#main/platform/write-file-whole'

const manifestSchema = z.object({
  at: z.string(),
  why: z.enum(['quit', 'daily', 'before-migration', 'before-restore', 'set-up']),
  sha256: z.string(),
  rows: z.number(),
  auditEntries: z.number(),
  auditHead: z.string(),
})
type Manifest = z.infer<typeof manifestSchema>

export interface Backup extends Manifest {
  readonly file: string
}

const kept = { newest: 12, days: 30 }

/**
 * Copies the database, opens the copy, has SQLite check it, counts its rows and writes its hash beside it: only then is
 * it a backup.
 * @throws when the copy is not whole; the copy is then removed and earlier backups are untouched
 */
export async function makeBackup(
  folder: string,
  database: Pick<OpenDatabase, 'backupTo'>,
  why: Manifest['why'],
  now: string,
): Promise<Backup> {
  const backups = path.join(folder, 'backups')
  mkdirSync(backups, { recursive: true })
  const file = path.join(backups, `sevenfold-${now.replaceAll(':', '-')}.sqlite`)
  const temporary = `${file}.writing`
  try {
    await database.backupTo(temporary)
    const proof = await proveDatabase(temporary)
    if (proof.faults.length > 0) throw new Error(`The backup is not whole: ${proof.faults[0]}`)
    const manifest: Manifest = {
      at: now,
      why,
      sha256: await sha256OfFile(temporary),
      rows: proof.rows,
      auditEntries: proof.auditEntries,
      auditHead: proof.auditHead,
    }
    renameSync(temporary, file)
    writeFileWhole(`${file}.json`, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))
    thinBackups(folder, now)
    return { ...manifest, file }
  } finally {
    rmSync(temporary, { force: true })
    rmSync(`${temporary}-journal`, { force: true })
  }
}

/** Newest first; what has no readable manifest was never finished and is not a backup. */
export function listBackups(folder: string): Backup[] {
  const backups = path.join(folder, 'backups')
  if (!statSync(backups, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(backups)
    .filter((name) => name.endsWith('.sqlite'))
    .flatMap((name) => {
      const file = path.join(backups, name)
      const manifest = readManifest(`${file}.json`)
      return manifest ? [{ ...manifest, file }] : []
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1))
}

/** The newest backup that is whole today: its hash is what it was, and SQLite finds nothing wrong with it. */
export async function newestProvenBackup(folder: string): Promise<Backup | null> {
  for (const backup of listBackups(folder)) {
    try {
      if ((await sha256OfFile(backup.file)) !== backup.sha256) continue
      if ((await proveDatabase(backup.file)).faults.length === 0) return backup
    } catch {
      continue // unreadable: the next older one may not be
    }
  }
  return null
}

/** Keeps the newest twelve, and the newest of each day for thirty days. */
function thinBackups(folder: string, now: string): void {
  const oldest = new Date(Date.parse(now) - kept.days * 86_400_000).toISOString()
  const days = new Set<string>()
  listBackups(folder).forEach((backup, index) => {
    const day = backup.at.slice(0, 10)
    const isNewestOfDay = !days.has(day)
    days.add(day)
    if (index < kept.newest || (isNewestOfDay && backup.at > oldest)) return
    rmSync(backup.file, { force: true })
    rmSync(`${backup.file}.json`, { force: true })
  })
}

function readManifest(file: string): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

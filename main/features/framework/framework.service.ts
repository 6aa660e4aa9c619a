import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Context, Tx } from '#main/db/context'
import { writeFileWhole } from '#main/platform/write-file-whole'
import { loadFramework, loadNewestFramework, type LoadedFramework } from './load-framework'

/** Copies a framework into the data folder, so that an evaluation keeps its own wording whatever ships later. */
export async function adoptFrameworkWithin(tx: Tx, folder: string, loaded: LoadedFramework): Promise<void> {
  const file = frameworkFile(folder, loaded.id)
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileWhole(file, Buffer.from(loaded.json))
  }
  await tx.db
    .insertInto('framework')
    .values({
      id: loaded.id,
      title: loaded.framework.title,
      content_hash: loaded.contentHash,
      adopted_at: tx.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/**
 * The framework that an evaluation was made with, as this data folder holds it; where its copy was lost, the one of the
 * same name that ships. Without an evaluation (`id` null), the newest that ships.
 */
export async function openFramework(
  { db }: Pick<Context, 'db'>,
  folder: string,
  resources: string,
  id: string | null,
): Promise<LoadedFramework> {
  if (id === null) return loadNewestFramework(resources)
  const adopted = await db.selectFrom('framework').select('content_hash').where('id', '=', id).executeTakeFirst()
  const own = frameworkFile(folder, id)
  const file = existsSync(own) ? own : path.join(resources, 'frameworks', `${id}.json`)
  return loadFramework(file, adopted?.content_hash)
}

function frameworkFile(folder: string, id: string): string {
  return path.join(folder, 'frameworks', `${id}.json`)
}

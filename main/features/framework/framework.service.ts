import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Tx } from '#main/db/context'
import { writeFileWhole } from '#main/platform/write-file-whole'
import { loadFramework, type LoadedFramework } from './load-framework'

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

/** A framework as this data folder holds it; what ships with the app stands in where the copy was lost. */
export function openFramework(folder: string, id: string, shipped: LoadedFramework): LoadedFramework {
  if (id === shipped.id) return shipped
  return loadFramework(frameworkFile(folder, id))
}

function frameworkFile(folder: string, id: string): string {
  return path.join(folder, 'frameworks', `${id}.json`)
}

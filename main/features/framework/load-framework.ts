import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { sha256 } from '#main/platform/hash'
import { frameworkFaults, frameworkSchema, type Framework } from '#shared/domain/framework'

export interface LoadedFramework {
  /** Id and version: sevenfold-itp-2026.1. */
  readonly id: string
  readonly framework: Framework
  /** SHA-256 of the compiled file. */
  readonly contentHash: string
  readonly json: string
}

/**
 * Reads one compiled framework and holds it against the schema.
 * @throws naming the file and the fault: the files ship with the app, so this is never the user's doing
 */
export function loadFramework(file: string): LoadedFramework {
  const json = readFileSync(file, 'utf8')
  const parsed = frameworkSchema.safeParse(JSON.parse(json))
  if (!parsed.success)
    throw new Error(
      `${path.basename(file)}: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`,
    )
  const faults = frameworkFaults(parsed.data)
  if (faults.length > 0) throw new Error(`${path.basename(file)}: ${faults[0]}`)
  return {
    id: `${parsed.data.id}-${parsed.data.version}`,
    framework: parsed.data,
    contentHash: sha256(json),
    json,
  }
}

/** The newest version that ships with the app. */
export function loadNewestFramework(resources: string): LoadedFramework {
  const folder = path.join(resources, 'frameworks')
  const name = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1)
  if (!name) throw new Error('No framework ships with this build')
  return loadFramework(path.join(folder, name))
}

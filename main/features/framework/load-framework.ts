import { readdirSync, readFileSync } from 'node:fs'
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
 * Reads one compiled framework and holds it against the schema. A file whose hash is `provenHash` was held against it
 * before, when it was adopted, and is not again: the first screen waits for this.
 * @throws naming the file and the fault: the files ship with the app, so this is never the user's doing
 */
export function loadFramework(file: string, provenHash?: string): LoadedFramework {
  const json = readFileSync(file, 'utf8')
  const contentHash = sha256(json)
  const parsed: unknown = JSON.parse(json)
  // The same bytes passed the schema when they were adopted.
  const framework = contentHash === provenHash ? (parsed as Framework) : prove(parsed, path.basename(file))
  return { id: `${framework.id}-${framework.version}`, framework, contentHash, json }
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

function prove(parsed: unknown, name: string): Framework {
  const result = frameworkSchema.safeParse(parsed)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw new Error(`${name}: ${issue?.path.join('.')} ${issue?.message}`)
  }
  const faults = frameworkFaults(result.data)
  if (faults.length > 0) throw new Error(`${name}: ${faults[0]}`)
  return result.data
}

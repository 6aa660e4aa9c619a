import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { builtinModules } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { build } from 'vite'
import { aliases } from '../../vite.aliases.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const external = ['better-sqlite3', /^pdfmake(\/|$)/, /^pdfkit(\/|$)/, /^node:/, ...builtinModules]

/** What a child needs in its environment to find the packages that are not in its bundle. */
export const childEnvironment = { ...process.env, NODE_PATH: path.join(root, 'node_modules') }

/**
 * A program that a test runs in a process of its own, to be killed or run as another user: one TypeScript file beside the
 * test, made into one file that plain Node runs. @returns its path; any user may read it
 */
export async function bundledChild(entry: string): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sevenfold-child-'))
  chmodSync(folder, 0o755)
  children.push(folder)
  const name = `${path.basename(entry, '.ts')}.cjs`
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: aliases, conditions: ['node', 'module', 'import', 'default'] },
    ssr: { noExternal: true, external: ['better-sqlite3', 'pdfmake', 'pdfkit'] },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: entry,
        external,
        output: { format: 'cjs', entryFileNames: name, codeSplitting: false },
      },
    },
  })
  return path.join(folder, name)
}

const children: string[] = []
afterAll(() => children.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

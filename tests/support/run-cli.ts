import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { asOrdinaryUser, isRoot } from './ordinary-user'

const root = path.resolve(import.meta.dirname, '../..')
const cli = path.join(root, 'out/main/cli.cjs')
const run = promisify(execFile)

export interface CliRun {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Builds the app where its sources changed since; for a `beforeAll` of every file that runs the command line. */
export async function buildCli(): Promise<void> {
  await run(process.execPath, [path.join(root, 'scripts/build.mjs')], { cwd: root })
}

/** Runs the built command line as a shell would. */
export function runCli(...args: string[]): Promise<CliRun> {
  return ended(process.execPath, [cli, ...args])
}

/** The same by somebody whom the file system can refuse. */
export function runCliAsOrdinaryUser(...args: string[]): Promise<CliRun> {
  const [command, all] = asOrdinaryUser(process.execPath, [cli, ...args])
  return ended(command, all, isRoot ? { ...process.env, HOME: '/' } : process.env)
}

/** What `--json` printed; a test whose output is no JSON fails. */
export function jsonOf({ stdout }: CliRun): unknown {
  return JSON.parse(stdout)
}

async function ended(command: string, args: string[], env = process.env): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd: root, env, maxBuffer: 50_000_000 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(new Error(`${command} could not be run: ${error.message}`))
      else resolve({ code: Number(error?.code ?? 0), stdout, stderr })
    })
  })
}

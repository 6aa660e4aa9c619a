import fs from 'node:fs'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { z } from 'zod'

const root = path.resolve(import.meta.dirname, '../..')

/** Written by scripts/bootstrap.mjs: the folder of the Electron that set-up chose for this computer. */
const runtimeRecordSchema = z.object({ path: z.string(), version: z.string(), official: z.boolean() })

export type LaunchedApp = {
  readonly app: ElectronApplication
  readonly page: Page
  /** Quits as a user would: the app gets to finish its writing and its backup. */
  readonly close: () => Promise<void>
}

export type LaunchOptions = {
  /** The data folder the app opens, in place of the user's own. */
  readonly dataDir: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the built checkout in real Electron and waits for its first window. */
export async function launchApp({ dataDir, args = [], env = {} }: LaunchOptions): Promise<LaunchedApp> {
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    args: [root, ...args],
    cwd: root,
    env: { ...currentEnvironment(), SEVENFOLD_DATA_DIR: dataDir, ...env },
    chromiumSandbox: !isRoot(),
  })
  const page = await app.firstWindow()

  return { app, page, close: () => app.close() }
}

/** Chromium refuses to start as root with its sandbox on. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

export function currentEnvironment(): Record<string, string> {
  const set = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(set)
}

function electronExecutable(): string {
  const record = fs.readFileSync(path.join(root, 'node_modules/.sevenfold/runtime.json'), 'utf8')
  const runtime = runtimeRecordSchema.parse(JSON.parse(record))
  return path.join(runtime.path, executableName())
}

function executableName(): string {
  if (process.platform === 'win32') return 'electron.exe'
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return 'electron'
}

import { spawn, type ChildProcessByStdio } from 'node:child_process'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { chromium, type Browser, type Page } from '@playwright/test'
import { currentEnvironment, isRoot } from './launch-app'

/** Where `npm run package` puts it on Linux. */
const executable = path.resolve(import.meta.dirname, '../../dist/linux-unpacked/sevenfold')

const startTimeout = 30_000
const quitTimeout = 30_000

type AppProcess = ChildProcessByStdio<null, null, Readable>

export type PackagedApp = {
  readonly page: Page
  readonly process: AppProcess
  /** Everything the app has written to stderr so far. */
  readonly stderr: () => string
  /** Asks the app to quit, and waits until it has. */
  readonly close: () => Promise<void>
}

export type PackagedLaunchOptions = {
  /** Stands for the user's ~/.local/share: the app keeps its data in Sevenfold inside it. */
  readonly dataHome: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Starts the packaged app and attaches to its window over Chromium's debugging port. Playwright's own Electron launch
 * can't: it needs --inspect, which the package's fuses turn off.
 */
export async function launchPackagedApp({
  dataHome,
  args = [],
  env = {},
}: PackagedLaunchOptions): Promise<PackagedApp> {
  const sandbox = isRoot() ? ['--no-sandbox'] : []
  const child = spawn(executable, [...sandbox, '--remote-debugging-port=0', ...args], {
    env: { ...currentEnvironment(), XDG_DATA_HOME: dataHome, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  // A test that fails before it closes the app must not leave it running.
  const endAbruptly = (): void => void child.kill('SIGKILL')
  process.once('exit', endAbruptly)
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))

  const end = async (): Promise<void> => {
    await quit(child)
    process.off('exit', endAbruptly)
  }
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child, () => stderr))
    const page = await firstWindow(browser)
    return {
      page,
      process: child,
      stderr: () => stderr,
      close: async () => {
        await browser.close()
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}

/** Chromium says it on stderr once it listens. */
async function debuggingAddress(child: AppProcess, stderr: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      clearTimeout(timer)
      reject(new Error(`The packaged app ${reason}:\n${stderr()}`))
    }
    const timer = setTimeout(() => fail("didn't open its debugging port"), startTimeout)
    child.once('exit', (code) => fail(`ended with ${code ?? 'a signal'}`))
    child.once('error', (error) => fail(`didn't start (${error.message})`))
    child.stderr.on('data', () => {
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(stderr())?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    })
  })
}

async function firstWindow(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0]
  if (context === undefined) throw new Error('The app has no browser context')
  return context.pages()[0] ?? (await context.waitForEvent('page', { timeout: startTimeout }))
}

/** Only this process and what it started: never by name. */
async function quit(child: AppProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return

  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), quitTimeout)
  await ended
  clearTimeout(timer)
}

import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { bundledChild, childEnvironment } from './bundled-child'

export interface Child {
  /** The lines that it has printed so far. */
  readonly lines: readonly string[]
  /** Waits until it has printed this many lines; fails with what it said on stderr where it ends before. */
  hasPrinted(count: number): Promise<void>
  /** Ends it at once, as a power cut would: it gets no chance to tidy up. */
  kill(): Promise<void>
  /** Closes its stdin, which is how a child of a test is asked to end, and waits. */
  end(): Promise<void>
}

/** Starts a `.child.ts` file of the tests in a process of its own. */
export async function startChild(entry: string, ...args: string[]): Promise<Child> {
  const file = await bundledChild(entry)
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(process.execPath, [file, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: childEnvironment,
  })
  const ended = once(child, 'close')
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines: string[] = []
  let complaint = ''
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()))
  let isRunning = true
  void ended.then(() => (isRunning = false))
  return {
    lines,
    hasPrinted: async (count) => {
      while (lines.length < count) {
        if (!isRunning) throw new Error(`It ended after ${lines.length} lines: ${complaint}`)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    end: async () => {
      child.stdin.end()
      await ended
    },
  }
}

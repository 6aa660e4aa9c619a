import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const scripts = path.resolve(import.meta.dirname, '../../scripts')

let folder: string

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sevenfold-cache-'))
})

afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

describe('the cache of downloads and compiled files', () => {
  it('makes a thing once when three set-ups want it at the same moment', async () => {
    const runs = await Promise.all([startMaking(), startMaking(), startMaking()].map(ended))

    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(fs.readFileSync(path.join(folder, 'made.log'), 'utf8')).toBe('made\n')
    expect(cachedText()).toBe('complete')
  })

  it('never takes the half-made work of a killed set-up for the thing itself, and clears it away', async () => {
    const interrupted = startMaking({ hangs: true })
    await once(interrupted.stdout, 'data')
    interrupted.kill('SIGKILL')
    await once(interrupted, 'exit')
    expect(cacheEntries()).toEqual(['locks', expect.stringContaining('thing-1.unfinished-')])

    const { code } = await ended(startMaking())

    expect(code).toBe(0)
    expect(cachedText()).toBe('complete')
    expect(cacheEntries()).toEqual(['locks', 'thing-1'])
  })

  it('leaves nothing behind when making fails, and says so', async () => {
    const { code, output } = await ended(startMaking({ fails: true }))

    expect(code).toBe(1)
    expect(output).toContain('the line broke')
    expect(cacheEntries()).toEqual(['locks'])
  })

  it('waits for a set-up that is still at work', async () => {
    const slow = startMaking({ hangs: true })
    await once(slow.stdout, 'data')
    const waiting = startMaking()

    await once(waiting.stderr, 'data')
    expect(fs.readFileSync(path.join(folder, 'made.log'), 'utf8')).toBe('made\n')
    slow.kill('SIGKILL')

    expect((await ended(waiting)).code).toBe(0)
    expect(cachedText()).toBe('complete')
  })
})

/** A process of its own, as a set-up is: logs that it makes the thing, then makes it, hangs for ever, or fails. */
function startMaking({ hangs = false, fails = false } = {}) {
  const program = `
    import fs from 'node:fs'
    import { cachedOrMade } from ${JSON.stringify(pathToFileURL(path.join(scripts, 'bootstrap/cached.mjs')).href)}
    await cachedOrMade('thing-1', async (folder) => {
      fs.appendFileSync('made.log', 'made\\n')
      fs.writeFileSync(folder + '/text', 'half')
      console.log('making')
      if (${hangs}) await new Promise((resolve) => setTimeout(resolve, 60_000))
      if (${fails}) throw new Error('the line broke')
      await new Promise((resolve) => setTimeout(resolve, 300))
      fs.writeFileSync(folder + '/text', 'complete')
    })`
  return spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    env: { ...process.env, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder, HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function ended(child: ReturnType<typeof startMaking>): Promise<{ code: number | null; output: string }> {
  let output = ''
  child.stdout.on('data', (text: Buffer) => (output += text.toString()))
  child.stderr.on('data', (text: Buffer) => (output += text.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output }
}

function cacheFolder(): string {
  const parent = process.platform === 'darwin' ? path.join(folder, 'Library/Caches') : folder
  return path.join(parent, 'sevenfold-build')
}

function cacheEntries(): string[] {
  return fs.readdirSync(cacheFolder()).sort()
}

function cachedText(): string {
  return fs.readFileSync(path.join(cacheFolder(), 'thing-1/text'), 'utf8')
}

import os from 'node:os'

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Ends this process as the child ends, and passes on what would stop it: to the child alone, or with `wholeGroup` to
 * everything in the process group that it leads.
 */
export function mirrorExit(child, { wholeGroup = false } = {}) {
  for (const signal of forwarded) {
    process.on(signal, () => (wholeGroup ? process.kill(-child.pid, signal) : child.kill(signal)))
  }
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + os.constants.signals[signal]))
}

import { spawn } from 'node:child_process'
import { root } from '../bootstrap/paths.mjs'

/** A runner that is asked to end gets this long to end the apps it has started. */
const graceMilliseconds = 10_000

/**
 * Runs a command in the checkout, its output going where ours goes. Gives undefined when it ended with 0, else a
 * sentence that says how it ended. `timeout` in milliseconds.
 */
export async function runCommand([program, ...programArguments], { timeout, env }) {
  const child = spawn(program, programArguments, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    // Its own group, so that a runner that hangs is ended with everything it started.
    detached: process.platform !== 'win32',
  })
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    endGroup(child, 'SIGTERM')
    setTimeout(() => endGroup(child, 'SIGKILL'), graceMilliseconds).unref()
  }, timeout)
  const stop = () => endGroup(child, 'SIGTERM')
  process.once('exit', stop)

  const ending = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('exit', (code, signal) => resolve(code === 0 ? undefined : `ended with ${code ?? signal}`))
  })
  clearTimeout(timer)
  process.off('exit', stop)
  return timedOut ? `still running after ${timeout / 60_000} minutes, so it was ended` : ending
}

function endGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It has ended by itself meanwhile.
  }
}

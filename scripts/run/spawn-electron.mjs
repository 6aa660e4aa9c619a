import { spawn } from 'node:child_process'
import { root } from '../bootstrap/paths.mjs'
import { electronCommand } from './electron-command.mjs'

/** On Windows there are no process groups, and no xvfb to need one. */
export const leadsGroup = process.platform !== 'win32'

/**
 * Starts Electron on the checkout, its output going where ours goes. It leads a process group of its own: xvfb-run
 * doesn't pass a signal on to the program it runs, so whoever ends it has to end the group.
 */
export function spawnElectron({ electronArguments, env }) {
  const [program, ...programArguments] = electronCommand([root, ...electronArguments])
  return spawn(program, programArguments, {
    cwd: root,
    stdio: 'inherit',
    detached: leadsGroup,
    env: { ...process.env, ...env },
  })
}

export function endElectron(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  if (leadsGroup) process.kill(-child.pid, 'SIGTERM')
  else child.kill()
}

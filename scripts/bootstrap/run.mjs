import { spawn } from 'node:child_process'
import { SetUpProblem } from './say.mjs'

/**
 * Runs a program to its end and gives back its exit code and everything it printed.
 * `timeout` is in milliseconds; a program stopped by it reports code null.
 */
export async function run(command, args, { cwd, env, timeout } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    timeout,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))

  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += `${error.message}\n`
      resolve(null)
    })
    child.on('close', resolve)
  })

  return { code, output }
}

/** The same, for steps that set-up can't go on without. The end of the output says why it failed. */
export async function runOrStop(command, args, options) {
  const { code, output } = await run(command, args, options)
  if (code !== 0) {
    const ending = output.trim().split('\n').slice(-40).join('\n')
    throw new SetUpProblem(`${[command, ...args].join(' ')}\nended with ${code ?? 'no exit code'}:\n${ending}`)
  }
  return output
}

/** npm as a program and its first arguments. The npm that started us is used when there is one: no shell, no .cmd on Windows. */
export function npmCommand() {
  const npmCli = process.env.npm_execpath
  if (npmCli?.endsWith('npm-cli.js')) {
    return [process.execPath, npmCli]
  }
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/s', '/c', 'npm'] : ['npm']
}

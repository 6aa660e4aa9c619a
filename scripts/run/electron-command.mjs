import { executableOf, recordedRuntime } from '../bootstrap/runtime.mjs'
import { say } from '../bootstrap/say.mjs'
import { hasNoDisplay } from '../bootstrap/system-packages.mjs'

/** [program, ...arguments] that start Electron on this computer, as set-up left it, with the given arguments. */
export function electronCommand(electronArguments) {
  const runtime = recordedRuntime()
  if (runtime === undefined) {
    say('There is no Electron runtime yet. Run `npm run bootstrap` first.')
    process.exit(1)
  }
  return withDisplay([executableOf(runtime), ...sandboxArguments(), ...electronArguments])
}

/** Runs a command under a virtual screen where there is no real one. */
export function withDisplay(command) {
  if (!hasNoDisplay()) return command
  say('no display here: running under xvfb')
  return ['xvfb-run', '-a', ...command]
}

/** Chromium refuses to start as root with its sandbox on. */
function sandboxArguments() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

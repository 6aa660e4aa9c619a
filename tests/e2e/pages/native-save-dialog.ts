import { execFileSync } from 'node:child_process'

/** Types a path into the open GTK save dialog and confirms it, by key presses on the X display that the test runs on. */
export function answerSaveDialog(file: string): void {
  const window = waitForWindow('Save the evidence pack')
  const keys = (...given: string[]) => execFileSync('xdotool', given)
  keys('windowfocus', '--sync', window)
  keys('key', '--clearmodifiers', 'ctrl+a')
  keys('type', '--delay', '15', file)
  keys('key', 'Return')
}

function waitForWindow(title: string): string {
  // --sync waits until such a window is there; timeout ends a wait for one that never comes.
  const found = execFileSync('timeout', ['30', 'xdotool', 'search', '--sync', '--onlyvisible', '--name', title], {
    encoding: 'utf8',
  })
  const [window] = found.trim().split('\n')
  if (!window) throw new Error(`No window named ${title}`)
  return window
}

import { app } from 'electron'
import path from 'node:path'

/**
 * Where the data lives: on Windows below LOCALAPPDATA, since AppData\Roaming is often redirected to a server; elsewhere
 * where such data belongs. A folder from the environment counts only in an unpackaged build.
 */
export function dataFolder(env: NodeJS.ProcessEnv): string {
  if (!app.isPackaged && env.SEVENFOLD_DATA_DIR) return path.resolve(env.SEVENFOLD_DATA_DIR)
  if (process.platform === 'win32') return path.join(env.LOCALAPPDATA ?? app.getPath('appData'), 'Sevenfold')
  if (process.platform === 'darwin') return path.join(app.getPath('appData'), 'Sevenfold')
  return path.join(env.XDG_DATA_HOME ?? path.join(app.getPath('home'), '.local', 'share'), 'Sevenfold')
}

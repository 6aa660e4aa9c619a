import { readFileSync } from 'node:fs'
import path from 'node:path'

export type FolderKind = { kind: 'local' } | { kind: 'network' } | { kind: 'synced'; service: string }

/** Folder names that sync services give their own roots, and what people call the service. */
const services: readonly [RegExp, string][] = [
  [/^onedrive(?: - .*)?$/i, 'OneDrive'],
  [/^dropbox(?: \(.*\))?$/i, 'Dropbox'],
  [/^google ?drive$|^my drive$/i, 'Google Drive'],
  [/^icloud ?drive$|^com~apple~clouddocs$/i, 'iCloud Drive'],
  [/^box(?: sync)?$/i, 'Box'],
  [/^nextcloud$/i, 'Nextcloud'],
  [/^sharepoint$/i, 'SharePoint'],
]

const networkFileSystems = new Set([
  'nfs',
  'nfs4',
  'cifs',
  'smb3',
  'smbfs',
  'fuse.sshfs',
  'afs',
  'ncpfs',
  'davfs',
  'fuse.davfs2',
])

/**
 * Whether a folder is on this computer alone. A live database on a network share or in a synced folder is how data is
 * lost: two programs write, or half a file is copied. Backups may go there; the database may not.
 * @param mounts the text of /proc/mounts, where there is one
 */
export function folderKind(folder: string, env: NodeJS.ProcessEnv, mounts: string | null): FolderKind {
  if (/^(\\\\|\/\/)[^\\/?.]/.test(folder)) return { kind: 'network' }
  for (const name of ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'])
    if (env[name] && isInside(folder, env[name])) return { kind: 'synced', service: 'OneDrive' }
  for (const part of folder.split(/[\\/]+/))
    for (const [pattern, service] of services) if (pattern.test(part)) return { kind: 'synced', service }
  return mounts !== null && isOnNetwork(folder, mounts) ? { kind: 'network' } : { kind: 'local' }
}

export function readMounts(): string | null {
  try {
    return readFileSync('/proc/mounts', 'utf8')
  } catch {
    return null // Windows and macOS have none
  }
}

function isOnNetwork(folder: string, mounts: string): boolean {
  const found = mounts
    .split('\n')
    .map((line) => line.split(' '))
    .map(([, point = '', type = '']) => ({ point: point.replaceAll('\\040', ' '), type }))
    .filter(({ point }) => point !== '' && (point === '/' || folder === point || folder.startsWith(`${point}/`)))
    .sort((a, b) => b.point.length - a.point.length)[0]
  return found !== undefined && networkFileSystems.has(found.type)
}

function isInside(folder: string, root: string): boolean {
  const relative = path.relative(root, folder)
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative))
}

import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes a file so that it is either whole or not there: a temporary name beside it, fsync, rename, fsync of the folder.
 * @throws the file system's error, with nothing left behind
 */
export function writeFileWhole(file: string, bytes: Uint8Array): void {
  const temporary = `${file}.writing`
  try {
    const handle = openSync(temporary, 'w')
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(path.dirname(file))
}

/** Windows can't open a folder; there the rename itself is durable enough. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

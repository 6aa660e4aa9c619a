import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

const endOfDirectorySignature = 0x06054b50
const directoryEntrySignature = 0x02014b50
const directoryEntryLength = 46
const localHeaderLength = 30
const longestComment = 65_535

/**
 * Unpacks the entries that `targetOf(name)` gives a relative path for; others are skipped. Debian has no unzip unless
 * asked, and the archives here hold thousands of files that nobody needs. No zip64: neither archive is that large.
 */
export function unzip(zipFile, folder, targetOf) {
  const zip = fs.openSync(zipFile, 'r')
  try {
    for (const entry of readDirectory(zip)) {
      const target = entry.name.endsWith('/') ? undefined : targetOf(entry.name)
      if (target !== undefined) {
        writeEntry(zip, entry, resolveInside(folder, target))
      }
    }
  } finally {
    fs.closeSync(zip)
  }
}

function readDirectory(zip) {
  const { size } = fs.fstatSync(zip)
  const tail = readBytes(zip, Math.max(0, size - longestComment - 22), Math.min(size, longestComment + 22))
  const end = findLast(tail, endOfDirectorySignature)
  const directory = readBytes(zip, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))

  const entries = []
  let at = 0
  while (at < directory.length) {
    if (directory.readUInt32LE(at) !== directoryEntrySignature) {
      throw new Error(`The archive's directory is damaged at byte ${at}`)
    }
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      headerAt: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + directoryEntryLength, at + directoryEntryLength + nameLength),
    })
    at += directoryEntryLength + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

function writeEntry(zip, entry, target) {
  const header = readBytes(zip, entry.headerAt, localHeaderLength)
  const dataAt = entry.headerAt + localHeaderLength + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = readBytes(zip, dataAt, entry.packedSize)
  const content = unpack(entry, packed)

  fs.mkdirSync(path.dirname(target), { recursive: true })
  fs.writeFileSync(target, content, { mode: entry.mode || 0o644 })
}

function unpack(entry, packed) {
  if (entry.method === 0) return packed
  if (entry.method === 8) return zlib.inflateRawSync(packed)
  throw new Error(`${entry.name} is packed by method ${entry.method}, which this reader doesn't know`)
}

/** An archive must not write outside the folder it was given. */
function resolveInside(folder, target) {
  const resolved = path.resolve(folder, target)
  if (!resolved.startsWith(path.resolve(folder) + path.sep)) {
    throw new Error(`${target} would be written outside ${folder}`)
  }
  return resolved
}

function readBytes(file, position, length) {
  const bytes = Buffer.alloc(length)
  const read = fs.readSync(file, bytes, 0, length, position)
  if (read !== length) {
    throw new Error(`The archive ends too early: wanted ${length} bytes at ${position}, got ${read}`)
  }
  return bytes
}

function findLast(bytes, signature) {
  for (let at = bytes.length - 22; at >= 0; at -= 1) {
    if (bytes.readUInt32LE(at) === signature) return at
  }
  throw new Error('This is not a zip archive')
}

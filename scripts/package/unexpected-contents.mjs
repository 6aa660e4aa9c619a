import asar from '@electron/asar'

const topLevel = ['node_modules', 'out', 'package.json']

/**
 * What is wrong with a packed archive, a sentence each. electron-builder's file lists are easily misread, by it or by
 * us, and a package that carries the tests or lacks the database driver still looks like a package.
 */
export function unexpectedContents(archive) {
  const files = asar.listPackage(archive).map((file) => file.replaceAll('\\', '/').replace(/^\//, ''))
  const strangers = new Set(files.map((file) => file.split('/')[0]).filter((name) => !topLevel.includes(name)))
  const addons = files.filter((file) => file.endsWith('.node'))
  const maps = files.filter((file) => file.endsWith('.map'))
  return [
    ...[...strangers].map((name) => `${name} is in it`),
    ...topLevel.filter((name) => !files.includes(name)).map((name) => `${name} is not in it`),
    ...(addons.length === 1 ? [] : [`${addons.length} binary addons instead of one: ${addons.join(', ')}`]),
    ...maps.map((file) => `${file} is a source map`),
  ]
}

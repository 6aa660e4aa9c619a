/**
 * What electron-builder is told on top of electron-builder.yml, whose lists these add to.
 * @param runtime what set-up chose: { path, version, official }
 * @param needsCompiledAddon whether the runtime is too old for better-sqlite3's own binary
 */
export function packagingOptions({ runtime, needsCompiledAddon }) {
  const otherAddon = needsCompiledAddon ? 'prebuilds' : 'build'
  const linux = { files: [`!node_modules/better-sqlite3/${otherAddon}`] }
  if (runtime.official) return { linux }

  return {
    linux,
    electronDist: runtime.path,
    electronVersion: runtime.version,
    extraMetadata: {
      notForRelease: `Packed for tests with a stand-in Electron ${runtime.version}. Never give this to a user.`,
    },
  }
}

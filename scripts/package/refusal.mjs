/** Why a package of that kind can't be made from this runtime, or undefined when it can. */
export function refusal({ runtime, isRelease }) {
  if (runtime === undefined) {
    return 'There is no Electron runtime yet. Run `npm run bootstrap` first.'
  }
  if (isRelease && !runtime.official) {
    return [
      `A release can't be made with this Electron ${runtime.version} runtime: it isn't Electron's own release.`,
      "It is a stand-in for development and tests where Electron's release server can't be reached,",
      'with an old Chromium. Make the release on a network that allows the download.',
    ].join('\n')
  }
  return undefined
}

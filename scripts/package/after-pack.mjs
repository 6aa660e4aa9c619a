import fs from 'node:fs'
import path from 'node:path'

/**
 * Runs on the packed folder before its fuses are flipped. `electron <folder>` is for developers: in a packaged app
 * default_app.asar would be a second way in.
 */
export default async function afterPack({ appOutDir, packager }) {
  fs.rmSync(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })

  const { notForRelease } = packager.config.extraMetadata ?? {}
  if (notForRelease) {
    fs.writeFileSync(path.join(appOutDir, 'NOT-FOR-RELEASE.txt'), `${notForRelease}\n`)
  }
}

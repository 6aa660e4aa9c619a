import fs from 'node:fs'
import path from 'node:path'
import { unexpectedContents } from './unexpected-contents.mjs'

/** Runs on the packed folder before its fuses are flipped. */
export default async function afterPack({ appOutDir, packager }) {
  const resources = packager.getResourcesDir(appOutDir)
  const unexpected = unexpectedContents(path.join(resources, 'app.asar'))
  if (unexpected.length > 0) {
    throw new Error(`The package would not hold what it should:\n${unexpected.join('\n')}`)
  }

  // `electron <folder>` is for developers: in a packaged app it would be a second way in.
  fs.rmSync(path.join(resources, 'default_app.asar'), { force: true })

  const { notForRelease } = packager.config.extraMetadata ?? {}
  if (notForRelease) {
    fs.writeFileSync(path.join(appOutDir, 'NOT-FOR-RELEASE.txt'), `${notForRelease}\n`)
  }
}

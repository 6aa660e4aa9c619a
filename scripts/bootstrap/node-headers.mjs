import fs from 'node:fs'
import path from 'node:path'
import { npmCommand, run } from './run.mjs'

/**
 * A folder whose include/node holds Node's headers, as node-gyp's --nodedir wants it; undefined leaves node-gyp to
 * download them. Their version doesn't matter: better-sqlite3 uses nothing but Node-API.
 */
export async function findNodeHeaders() {
  const [npm, ...npmArguments] = npmCommand()
  const { output } = await run(npm, [...npmArguments, 'config', 'get', 'nodedir'])
  const besideNode = path.resolve(path.dirname(fs.realpathSync(process.execPath)), '..')
  return [output.trim(), besideNode, '/usr', '/usr/local'].find(hasHeaders)
}

function hasHeaders(folder) {
  return ['node_api.h', 'common.gypi', 'config.gypi'].every((file) =>
    fs.existsSync(path.join(folder, 'include/node', file)),
  )
}

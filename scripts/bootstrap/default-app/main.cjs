// What makes `electron <folder>` work: Electron's own release carries the like of this in resources/default_app.asar.
const fs = require('node:fs')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { app } = require('electron')

const target = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (target === undefined) {
  process.stderr.write('Usage: electron <folder or script>\n')
  app.exit(1)
} else {
  load(path.resolve(target))
}

function load(location) {
  if (!fs.statSync(location).isDirectory()) {
    start(location, false)
    return
  }
  const manifest = JSON.parse(fs.readFileSync(path.join(location, 'package.json'), 'utf8'))
  app.setName(manifest.productName ?? manifest.name)
  app.setVersion(manifest.version)
  app.setAppPath(location)
  start(path.join(location, manifest.main), manifest.type === 'module')
}

function start(script, isModuleByDefault) {
  const isModule = script.endsWith('.mjs') || (isModuleByDefault && script.endsWith('.js'))
  if (!isModule) {
    require(script)
    return
  }
  import(pathToFileURL(script).href).catch((error) => {
    console.error(error)
    app.exit(1)
  })
}

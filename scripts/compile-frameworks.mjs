import { mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'

const root = path.resolve(import.meta.dirname, '..')

/**
 * Checks every framework in `sourceDir` (*.yaml) against shared/domain/framework.ts and writes `<id>-<version>.json`
 * for each into `outDir`. Nothing is written unless all of them are sound.
 * @returns the paths written, in the order of the file names
 * @throws Error with one line a fault: the file, the line, the path inside it and what is wrong there
 */
export async function compileFrameworks({ sourceDir, outDir }) {
  const fileNames = (await readdir(sourceDir)).filter((name) => name.endsWith('.yaml')).sort()
  if (fileNames.length === 0) throw new Error(`No framework to compile: ${sourceDir} holds no .yaml file`)
  const { frameworkSchema, frameworkFaults } = await importSchema()
  const frameworks = []
  const faults = []
  for (const fileName of fileNames) {
    const source = parseSource(await readFile(path.join(sourceDir, fileName), 'utf8'))
    const { framework, found } = judge(source, fileName, frameworkSchema, frameworkFaults)
    faults.push(...found.map(({ line, text }) => `${fileName}:${line} ${text}`))
    if (framework) frameworks.push(framework)
  }
  if (faults.length > 0) throw new Error(`The frameworks were not compiled:\n${faults.join('\n')}`)
  return write(frameworks, outDir)
}

/** The schema is TypeScript: Vite runs it as it stands, with no file of its own configuration. */
async function importSchema() {
  const { module } = await runnerImport(path.join(root, 'shared/domain/framework.ts'), {
    root,
    configFile: false,
    envDir: false,
    logLevel: 'error',
  })
  return module
}

function parseSource(text) {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  return { document, lineOf: (node) => (node?.range ? lines.linePos(node.range[0]).line : 1) }
}

/** @returns the framework where it is sound, and otherwise each fault with its line */
function judge({ document, lineOf }, fileName, schema, linkFaults) {
  if (document.errors.length > 0) {
    const found = document.errors.map((error) => ({ line: error.linePos?.[0].line ?? 1, text: error.message }))
    return { found }
  }
  const parsed = schema.safeParse(document.toJS())
  if (!parsed.success) {
    const found = parsed.error.issues.map((issue) => ({
      line: lineOf(nearestNode(document, issue.path)),
      text: `${asPath(issue.path)}: ${issue.message}`,
    }))
    return { found }
  }
  const framework = parsed.data
  const found = linkFaults(framework).map((text) => ({ line: lineOf(nodeNamedIn(document, text)), text }))
  const properName = `${framework.id}-${framework.version}.yaml`
  // Two files with one id and version would overwrite each other's JSON; the name rules that out.
  if (fileName !== properName) found.push({ line: lineOf(document.get('id', true)), text: `should be ${properName}` })
  return { framework, found }
}

/** criteria[3].levels */
function asPath(keys) {
  return keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('') || 'file'
}

/** The node at `keys`, or, where a field is missing, the closest one around it. */
function nearestNode(document, keys) {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true)
    if (node?.range) return node
  }
  return document.contents
}

/**
 * A fault of links is a sentence that names codes: the code of the item at fault and perhaps the one it points to.
 * @returns the scalar it is about: the second code inside the item of the first, or the item's own code, where the
 * last item counts if two have the same
 */
function nodeNamedIn(document, sentence) {
  const words = new Set(sentence.split(/[\s,]+/))
  const owner = identities(document).findLast(({ identity }) => words.has(identity.value))
  if (!owner) return document.contents
  let target = owner.identity
  visit(owner.item, {
    Scalar(key, node) {
      if (key === 'key' || node.value === owner.identity.value || !words.has(node.value)) return undefined
      target = node
      return visit.BREAK
    },
  })
  return target
}

/** Every item of the top-level lists that has a code, key or id, with the scalar that holds it. */
function identities(document) {
  const lists = document.contents.items.map((pair) => pair.value).filter(isSeq)
  const items = lists.flatMap((list) => list.items).filter(isMap)
  return items.flatMap((item) => {
    const identity = ['code', 'key', 'id'].map((name) => item.get(name, true)).find(isScalar)
    return identity ? [{ item, identity }] : []
  })
}

async function write(frameworks, outDir) {
  await mkdir(outDir, { recursive: true })
  return Promise.all(
    frameworks.map(async (framework) => {
      const target = path.join(outDir, `${framework.id}-${framework.version}.json`)
      await writeFile(target, `${JSON.stringify(framework, null, 2)}\n`)
      return target
    }),
  )
}

/** node scripts/compile-frameworks.mjs [source folder] [output folder] */
async function main([sourceDir = 'resources/frameworks', outDir = 'out/resources/frameworks']) {
  try {
    const written = await compileFrameworks({
      sourceDir: path.resolve(root, sourceDir),
      outDir: path.resolve(root, outDir),
    })
    for (const target of written) console.log(path.relative(root, target))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}

if (process.argv[1] && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2))
}

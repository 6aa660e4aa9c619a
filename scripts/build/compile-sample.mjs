import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

const parts = ['organisation', 'people', 'judgements', 'risks', 'actions']

/** The sample organisation's YAML files as one JSON file; the app holds it against its schema when it reads it. */
export function compileSample(sourceDir, outFile) {
  const sample = Object.fromEntries(
    parts.map((part) => [part, parse(fs.readFileSync(path.join(sourceDir, `${part}.yaml`), 'utf8'))]),
  )
  fs.mkdirSync(path.dirname(outFile), { recursive: true })
  fs.writeFileSync(outFile, `${JSON.stringify(sample)}\n`)
}

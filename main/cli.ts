import path from 'node:path'
import { parseArgs } from 'node:util'
import { runCheck } from './cli/check'
import { runDemo } from './cli/demo'
import { runExport } from './cli/export'
import { exitCodes, type Outcome } from './cli/outcome'
import { runVerify } from './cli/verify'

/** The same services without a window. Results go to stdout, everything else to stderr. */
const usage = `sevenfold: the headless side of Sevenfold

  sevenfold demo --out DIR [--as-at YYYY-MM-DD] [--json]
      makes the sample organisation in DIR/workspace and its signed DIR/evidence-pack.pdf
  sevenfold export --workspace DIR --report evidence-pack --out FILE
      [--signatory ID --passphrase-file FILE] [--json]
      makes a pack of a workspace; without a signatory it is unsigned and marked so
  sevenfold verify FILE.pdf [--json]
      0 signed, whole and unchanged; 1 altered or unsigned, with the reason; 2 unreadable
  sevenfold check --workspace DIR [--json]
      holds the database against its audit trail; 0 all well, 1 faults, 2 unreadable
`

const where = {
  resources: path.join(__dirname, '../resources'),
  worker: path.join(__dirname, 'report-worker.cjs'),
  version: process.env.npm_package_version ?? '0.1.0',
}

async function run(): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      workspace: { type: 'string' },
      report: { type: 'string' },
      signatory: { type: 'string' },
      'passphrase-file': { type: 'string' },
      'as-at': { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [command, file] = positionals
  switch (command) {
    case 'demo':
      return runDemo({ out: values.out, asAt: values['as-at'] }, where)
    case 'export':
      return runExport(
        {
          workspace: values.workspace,
          report: values.report,
          out: values.out,
          signatory: values.signatory,
          passphraseFile: values['passphrase-file'],
        },
        where,
      )
    case 'verify':
      return runVerify(file)
    case 'check':
      return runCheck(values.workspace)
    default:
      return { code: exitCodes.unusable, text: usage, data: { error: 'usage' } }
  }
}

void run()
  .catch((error: unknown): Outcome => {
    const message = error instanceof Error ? error.message : String(error)
    return { code: exitCodes.unusable, text: message, data: { error: message } }
  })
  .then((outcome) => {
    const asJson = process.argv.includes('--json')
    const text = asJson ? JSON.stringify(outcome.data, null, 2) : outcome.text.trimEnd()
    ;(outcome.code === exitCodes.unusable && !asJson ? process.stderr : process.stdout).write(`${text}\n`)
    process.exitCode = outcome.code
  })

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a program printed, and how it ended. A program that is not installed fails the test that asked for it. */
export interface Judgement {
  readonly output: string
  readonly status: number
}

/** Runs `judge` in a folder of its own that holds the given files, and clears up. */
export function withFiles<Value>(
  files: Readonly<Record<string, Uint8Array | string>>,
  judge: (folder: string) => Value,
) {
  const folder = mkdtempSync(join(tmpdir(), 'signing-'))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    return judge(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function run(folder: string, program: string, ...args: readonly string[]): Judgement {
  const { error, status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
  if (error) throw new Error(`${program} is needed to judge the result: ${error.message}`)
  return { output: `${stdout}${stderr}`, status: status ?? -1 }
}

/** pdfsig's findings, one text for each signature. */
export function pdfsig(pdf: Uint8Array): string[] {
  return withFiles({ 'file.pdf': pdf }, (folder) => findings(run(folder, 'pdfsig', 'file.pdf').output))
}

/** pdfsig's findings where the root is imported as trusted; null when the tool to import it is not installed. */
export function pdfsigTrusting(pdf: Uint8Array, rootPem: string): string[] | null {
  if (spawnSync('certutil', ['-H']).error) return null
  return withFiles({ 'file.pdf': pdf, 'root.pem': rootPem }, (folder) => {
    run(folder, 'mkdir', 'trust')
    run(folder, 'certutil', '-N', '-d', 'sql:trust', '--empty-password')
    run(folder, 'certutil', '-A', '-d', 'sql:trust', '-n', 'root', '-t', 'CT,C,C', '-i', 'root.pem')
    return findings(run(folder, 'pdfsig', '-nssdir', 'sql:trust', 'file.pdf').output)
  })
}

/** OpenSSL's view of every signature, signing-certificate-v2 included, on the bytes each says it covers. */
export function opensslCades(pdf: Uint8Array, rootPem: string): Judgement[] {
  return signedParts(pdf).map(({ content, block }) =>
    withFiles({ content, 'block.der': block, 'root.pem': rootPem }, (folder) =>
      run(
        folder,
        'openssl',
        ...['cms', '-verify', '-cades', '-inform', 'DER', '-in', 'block.der', '-content', 'content', '-binary'],
        // The certificate holds from November 2026; the machine that runs this may be elsewhere in time.
        ...['-CAfile', 'root.pem', '-attime', String(Date.UTC(2026, 10, 24, 10) / 1000), '-out', 'verified'],
      ),
    ),
  )
}

/** The attributes and certificates of the first signature, as OpenSSL prints them. */
export function opensslPrint(pdf: Uint8Array): string {
  const block = signedParts(pdf)[0]?.block ?? Buffer.alloc(0)
  return withFiles({ 'block.der': block }, (folder) => {
    return run(folder, 'openssl', 'cms', '-cmsout', '-print', '-inform', 'DER', '-in', 'block.der').output
  })
}

export function qpdfCheck(pdf: Uint8Array): Judgement {
  return withFiles({ 'file.pdf': pdf }, (folder) => run(folder, 'qpdf', '--check', 'file.pdf'))
}

export function mutoolVerify(pdf: Uint8Array): string {
  return withFiles({ 'file.pdf': pdf }, (folder) => run(folder, 'mutool', 'sign', '-v', 'file.pdf').output)
}

export interface SignedParts {
  /** The covered bytes. */
  readonly content: Buffer
  /** Where the signature value begins and ends, brackets included. */
  readonly start: number
  readonly end: number
  readonly block: Buffer
}

/** Finds signatures by searching the text for byte ranges, with none of the code under test. */
export function signedParts(pdf: Uint8Array): SignedParts[] {
  const bytes = Buffer.from(pdf)
  const ranges = bytes.toString('latin1').matchAll(/\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/g)
  return [...ranges].map((match) => {
    const [from = 0, length = 0, end = 0, rest = 0] = match.slice(1).map(Number)
    const start = from + length
    const content = Buffer.concat([bytes.subarray(from, start), bytes.subarray(end, end + rest)])
    const padded = Buffer.from(bytes.toString('latin1', start + 1, end - 1), 'hex')
    return { content, start, end, block: padded.subarray(0, 4 + padded.readUInt16BE(2)) }
  })
}

function findings(output: string): string[] {
  return output.split(/Signature #\d+:/).slice(1)
}

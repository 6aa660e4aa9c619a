import { readFileSync } from 'node:fs'
import { fileFailure } from '#main/platform/file-failure'
import { verifyPackBytes } from '#main/features/report/verify-pack'
import { exitCodes, failureText, unusable, type Outcome } from './outcome'

export async function runVerify(file: string | undefined): Promise<Outcome> {
  if (file === undefined) return unusable('Say which file: sevenfold verify FILE.pdf')
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    return unusable(failureText(fileFailure(error, 'read', file)))
  }
  const verdict = await verifyPackBytes(bytes, [])
  const code = {
    valid: exitCodes.good,
    altered: exitCodes.bad,
    unsigned: exitCodes.bad,
    unreadable: exitCodes.unusable,
  }
  return {
    code: code[verdict.verdict],
    text: [verdict.headline, ...verdict.details.map((detail) => `  ${detail}`), `  SHA-256 ${verdict.sha256}`].join(
      '\n',
    ),
    data: verdict,
  }
}

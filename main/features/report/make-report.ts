import { renderPdf, RenderCancelled } from '#main/pdf/render-pdf'
import { renderSignatureAppearance } from '#main/pdf/signature-appearance'
import { sha256 } from '#main/platform/hash'
import { signPdf, type Signer } from '#main/signing/sign-pdf'
import { verifyPdf } from '#main/signing/verify-pdf'
import { buildEvidencePack, signatureFieldName } from './document/evidence-pack.document'
import type { PackSnapshot } from './pack-snapshot'

/** Plain data, so that it can cross to a worker. */
export interface ReportJob {
  readonly snapshot: PackSnapshot
  readonly fontsDir: string
  /** The signatory's key and certificates; null leaves the pack unsigned. */
  readonly signer: Signer | null
}

export interface MadeReport {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly sha256: string
  /** Milliseconds, for the command line and the bench. */
  readonly timings: { readonly render: number; readonly sign: number; readonly verify: number }
}

export type ReportOutcome =
  | { readonly kind: 'made'; readonly report: MadeReport }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-signed'; readonly why: string }

export interface ReportWatch {
  onProgress(fraction: number, stage: string): void
  isCancelled(): boolean
}

const drawing = 0.9

/**
 * Snapshot to bytes: definition, pages, signature, and a check of the signed file before anybody gets it.
 * @throws when text would run off the page or the finished file does not verify: both are bugs
 */
export async function makeReport(job: ReportJob, watch: ReportWatch): Promise<ReportOutcome> {
  try {
    const started = performance.now()
    const rendered = await renderPdf(buildEvidencePack(job.snapshot), {
      fontsDir: job.fontsDir,
      onProgress: (fraction) => watch.onProgress(fraction * drawing, 'Drawing the pages'),
      isCancelled: () => watch.isCancelled(),
    })
    const drawn = performance.now()
    if (!job.signer) return made(rendered.bytes, rendered.pages, { render: drawn - started, sign: 0, verify: 0 })

    watch.onProgress(drawing, 'Signing')
    const signed = await sign(rendered.bytes, job, job.signer)
    if (!signed.ok) return { kind: 'not-signed', why: signed.failure.code }
    const signedAt = performance.now()
    if (watch.isCancelled()) return { kind: 'cancelled' }
    watch.onProgress(0.97, 'Checking the signature')
    const verification = await verifyPdf(signed.value.bytes, { roots: job.signer.chain.slice(1) })
    if (verification.kind !== 'signed' || !verification.valid)
      throw new Error(`The signed pack does not verify: ${JSON.stringify(verification)}`)
    const timings = { render: drawn - started, sign: signedAt - drawn, verify: performance.now() - signedAt }
    return made(signed.value.bytes, rendered.pages, timings)
  } catch (error) {
    if (error instanceof RenderCancelled) return { kind: 'cancelled' }
    throw error
  }
}

function sign(bytes: Uint8Array, { snapshot, fontsDir }: ReportJob, signer: Signer) {
  const { signatory, organisation, madeAt } = snapshot
  if (!signatory) throw new Error('A pack with a signer has a signatory')
  const reason = 'I prepared this pack and it is an honest account'
  const date = new Date(madeAt)
  return signPdf(bytes, {
    signer,
    field: signatureFieldName,
    name: signatory.name,
    reason,
    date,
    certify: 2,
    appearance: (width, height) =>
      renderSignatureAppearance(
        {
          heading: 'Electronically signed by',
          name: signatory.name,
          role: signatory.role,
          organisation: organisation.name,
          reason,
          signedAt: date,
        },
        width,
        height,
        { fontsDir },
      ),
  })
}

function made(bytes: Uint8Array, pages: number, timings: MadeReport['timings']): ReportOutcome {
  return { kind: 'made', report: { bytes, pages, sha256: sha256(bytes), timings } }
}

import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { loadNewestFramework } from '#main/features/framework/load-framework'
import { verifyPackBytes } from '#main/features/report/verify-pack'
import { systemClock } from '#main/platform/clock'
import { proveDatabase } from '#main/db/prove-database'
import { buildSample, readSample, samplePassphrase } from '#main/workspace/build-sample'
import { ScriptedClock } from '#main/workspace/scripted-clock'
import { databaseFile } from '#main/workspace/workspace'
import { isRealDate } from '#shared/domain/dates'
import { exportOnce } from './export'
import { exitCodes, failureText, unusable, type Outcome, type Where } from './outcome'

/** The sample organisation and its signed pack, from nothing. */
export async function runDemo(
  { out, asAt = systemClock.today() }: { out: string | undefined; asAt: string | undefined },
  where: Where,
): Promise<Outcome> {
  if (out === undefined) return unusable('Say where: sevenfold demo --out DIR')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asAt) || !isRealDate(asAt))
    return unusable(`${asAt} is no date. Write it as 2026-11-24.`)
  const workspace = path.join(path.resolve(out), 'workspace')
  if (existsSync(databaseFile(workspace)))
    return unusable(`${workspace} already holds a workspace. Choose an empty folder.`)
  mkdirSync(workspace, { recursive: true })

  const started = performance.now()
  const framework = loadNewestFramework(where.resources)
  const { signatoryId, leadId } = await buildSample({ folder: workspace, resources: where.resources, framework, asAt })
  const built = performance.now()
  const file = path.join(path.resolve(out), 'evidence-pack.pdf')
  const clock = asAt === systemClock.today() ? systemClock : new ScriptedClock(asAt)
  const exported = await exportOnce({ workspace, out: file, signatoryId, passphrase: samplePassphrase, clock }, where)
  if (!exported.ok) return { code: exitCodes.bad, text: failureText(exported.failure), data: exported.failure }
  const verdict = await verifyPackBytes(readFileSync(file), [])

  const sample = readSample(where.resources, framework)
  const proof = await proveDatabase(databaseFile(workspace))
  const { pack, timings } = exported.value
  const data = {
    workspace,
    pdf: file,
    signatoryId,
    leadId,
    asAt,
    verdict: verdict.verdict,
    pages: pack.pages,
    bytes: readFileSync(file).length,
    sha256: pack.sha256,
    counts: {
      criteria: sample.judgements.length,
      people: sample.people.length,
      risks: sample.risks.length,
      actions: sample.actions.length,
      auditEntries: proof.auditEntries,
    },
    timingsMs: {
      sample: Math.round(built - started),
      render: Math.round(timings.render),
      sign: Math.round(timings.sign),
      verify: Math.round(timings.verify),
    },
  }
  const { counts, timingsMs } = data
  return {
    code: verdict.verdict === 'valid' ? exitCodes.good : exitCodes.bad,
    text: [
      `The sample organisation: ${counts.criteria} criteria, ${counts.people} people, ${counts.risks} risks, ${counts.actions} actions, ${counts.auditEntries} audit entries`,
      `  workspace  ${workspace}`,
      `  pack       ${file}: ${data.pages} pages, ${Math.round(data.bytes / 1024)} KB, ${verdict.headline}`,
      `  took       ${timingsMs.sample} ms to make, ${timingsMs.render} ms to draw, ${timingsMs.sign} ms to sign, ${timingsMs.verify} ms to check`,
      `  signatory  ${signatoryId}, passphrase “${samplePassphrase}”`,
    ].join('\n'),
    data,
  }
}

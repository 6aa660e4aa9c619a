import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { frameworkSchema } from '#shared/domain/framework'
import { addDays } from '#shared/domain/dates'
import { renderPdf } from '#main/pdf/render-pdf'
import { buildEvidencePack } from '#main/features/report/document/evidence-pack.document'
const y = (f: string): any => parse(readFileSync(`resources/sample/${f}.yaml`, 'utf8'))
const asAt = '2026-11-24'
const d = (x: any) => (x == null ? null : x.daysAgo != null ? addDays(asAt, -x.daysAgo) : addDays(asAt, x.inDays))
const t = (s: any) => (s ?? '').trim()
it('sample', async () => {
  const framework = frameworkSchema.parse(JSON.parse(readFileSync('/tmp/fw/sevenfold-itp-2026.1.json', 'utf8')))
  const o = y('organisation'),
    people = y('people'),
    j = y('judgements'),
    r = y('risks'),
    a = y('actions')
  const shared: any = {}
  for (const x of r) for (const c of x.controls) if (c.key) shared[c.key] = c
  const refs: any = {}
  r.forEach((x: any, i: number) => (refs[x.key] = `R-${String(i + 1).padStart(3, '0')}`))
  const snapshot: any = {
    packNumber: 'SF-2026-0001',
    kind: process.env.KIND ?? 'signed',
    sections: ['context', 'people', 'self-evaluation', 'risk-register', 'action-plan', 'sign-off', 'how-to-check'],
    asAt,
    madeAt: '2026-11-24T14:02:00.000Z',
    isPreview: process.env.PREVIEW === '1',
    isSample: true,
    appVersion: '0.1.0',
    auditHead: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    auditEntries: 1834,
    organisation: { ...o, context: t(o.context) },
    sites: o.sites.map((s: any) => ({ id: s.key, ...s, note: t(s.note) })),
    scope: Object.entries(o.scope).map(([q, v]: any) => ({
      question: q,
      answer: v === true || v === 'yes' ? 'yes' : v === false || v === 'no' ? 'no' : null,
      detail: typeof v === 'string' && v.length > 3 ? t(v) : '',
    })),
    people: people.map((p: any) => ({
      id: p.key,
      name: p.name,
      jobTitle: p.jobTitle,
      roles: p.roles,
      startedOn: d(p.started),
      leftOn: d(p.left),
      isExternal: p.external,
    })),
    framework,
    evaluationName: 'Self-evaluation 2026/27',
    judgements: j.map((x: any) => ({
      id: x.criterion,
      criterion: x.criterion,
      level: x.level ?? null,
      isNotApplicable: !!x.notApplicable,
      notApplicableReason: t(x.notApplicable?.reason),
      confidence: x.confidence ?? null,
      narrative: t(x.narrative),
      proof: t(x.proof),
      impact: t(x.impact),
      agreedBy: t(x.agreedBy),
      nextStep: t(x.nextStep),
      updatedAt: '',
    })),
    risks: r.map((x: any) => ({
      id: x.key,
      ref: refs[x.key],
      libraryCode: x.library,
      title: x.title,
      category: x.category,
      cause: t(x.cause),
      event: t(x.event),
      consequence: t(x.consequence),
      whoHarmed: t(x.whoHarmed),
      localContext: t(x.localContext),
      localSource: t(x.localSource),
      inherent: x.inherent,
      inherentReason: t(x.inherent.reason),
      residual: x.residual,
      residualReason: t(x.residual.reason),
      ownerId: x.owner,
      reviewDue: d(x.reviewDue),
      status: x.status,
      closedReason: t(x.closedReason),
      criteria: x.criteria,
      actionIds: [],
      updatedAt: '',
      controls: x.controls
        .map((c: any) => (c.shared ? shared[c.shared] : c))
        .map((c: any, i: number) => ({
          id: c.key ?? x.key + i,
          name: t(c.name),
          kind: c.kind,
          ownerId: c.owner,
          testedOn: d(c.tested),
          testedById: c.tested?.by ?? null,
          testResult: c.tested?.result ?? null,
          testNote: t(c.tested?.note),
        })),
    })),
    actions: a.map((x: any, i: number) => ({
      id: x.key,
      ref: `A-${String(i + 1).padStart(3, '0')}`,
      libraryCode: x.library,
      action: t(x.action),
      reason: t(x.reason),
      ownerId: x.owner,
      support: t(x.support),
      startOn: d(x.start),
      dueOn: d(x.due),
      priority: x.priority,
      baseline: t(x.baseline),
      measure: t(x.measure),
      target: t(x.target),
      evidenceExpected: t(x.evidenceExpected),
      status: x.status,
      progress: x.progress,
      completedOn: d(x.completed),
      impact: t(x.completed?.impact),
      verifiedOn: d(x.verified),
      verifiedById: x.verified?.by ?? null,
      verificationNote: t(x.verified?.note),
      overdueReason: t(x.overdueReason),
      criteria: x.criteria,
      riskIds: x.risks,
      updates: x.updates.map((u: any, n: number) => ({ id: String(n), on: d(u), byId: u.by, text: t(u.text) })),
      updatedAt: '',
    })),
    signatory: {
      name: 'Siân Llŷr',
      role: 'Head of Safeguarding and Prevent lead',
      fingerprint: Array.from({ length: 32 }, (_, i) =>
        ((i * 37 + 11) % 256).toString(16).padStart(2, '0').toUpperCase(),
      ).join(':'),
      rootFingerprint: Array.from({ length: 32 }, (_, i) =>
        ((i * 91 + 5) % 256).toString(16).padStart(2, '0').toUpperCase(),
      ).join(':'),
      rootSubject: 'CN=Rudge & Teme Training Ltd signing root, O=Rudge & Teme Training Ltd',
    },
  }
  const at = performance.now()
  const made = await renderPdf(buildEvidencePack(snapshot), { fontsDir: 'resources/fonts' })
  console.log(made.pages, made.bytes.length, made.overflow, made.signatureFields, Math.round(performance.now() - at))
  writeFileSync('/tmp/pack/pack.pdf', made.bytes)
  expect(made.overflow).toEqual([])
})

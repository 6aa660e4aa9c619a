import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import PDFDocument from 'pdfkit'
import { openForReading } from '#main/db/open-database'
import { loadNewestFramework } from '#main/features/framework/load-framework'
import { buildEvidencePack } from '#main/features/report/document/evidence-pack.document'
import { takeSnapshot, type PackSnapshot } from '#main/features/report/pack-snapshot'
import { renderPdf } from '#main/pdf/render-pdf'
import { systemClock } from '#main/platform/clock'
import { randomIds } from '#main/platform/ids'
import { packSections } from '#shared/domain/pack'

/*
 * One measured run in a process of its own: `pack-runner ENGINE SCALE FOLDER [CHROMIUM]` prints { ms, pages, peakMb }.
 */
const [engine, scale, folder, chromium] = process.argv.slice(2)
const resources = path.resolve('out/resources')

void run().then((result) => process.stdout.write(JSON.stringify(result)))

async function run() {
  const snapshot = enlarged(await snapshotOf(path.join(folder ?? '', 'own', 'sevenfold.sqlite')), Number(scale))
  if (engine === 'sevenfold') {
    return measured(async () => {
      const { pages } = await renderPdf(buildEvidencePack(snapshot), { fontsDir: path.join(resources, 'fonts') })
      return pages
    })
  }
  const words = wordsOf(snapshot)
  if (engine === 'pdfkit') return measured(() => drawByPdfkit(words))
  return printByChromium(words)
}

async function measured(draw: () => Promise<number>) {
  const started = performance.now()
  const pages = await draw()
  return { ms: performance.now() - started, pages, peakMb: process.resourceUsage().maxRSS / 1024 }
}

async function snapshotOf(database: string): Promise<PackSnapshot> {
  const { db, close } = openForReading(database)
  const ctx = { db, clock: systemClock, ids: randomIds, actor: { personId: null, enteredForId: null } }
  const snapshot = await takeSnapshot(ctx, loadNewestFramework(resources).framework, {
    packNumber: 'SF-2026-0001',
    kind: 'unsigned',
    sections: packSections,
    signatoryId: null,
    isPreview: false,
    isSample: true,
    appVersion: '0.1.0',
  })
  await close()
  if (!snapshot) throw new Error('The sample has no provider')
  return snapshot
}

/** The same content so many times over, under other codes. */
function enlarged(snapshot: PackSnapshot, times: number): PackSnapshot {
  const copies = <Item>(items: readonly Item[], change: (item: Item, copy: number) => Item): Item[] =>
    Array.from({ length: times }, (_, copy) => items.map((item) => (copy === 0 ? item : change(item, copy)))).flat()
  const number = (code: string, copy: number) => code.replace(/\d+$/, (digits) => String(Number(digits) + copy * 100))
  return {
    ...snapshot,
    framework: {
      ...snapshot.framework,
      criteria: copies(snapshot.framework.criteria, (item, copy) => ({ ...item, code: number(item.code, copy) })),
    },
    judgements: copies(snapshot.judgements, (item, copy) => ({
      ...item,
      id: `${item.id}-${copy}`,
      criterion: number(item.criterion, copy),
    })),
    risks: copies(snapshot.risks, (item, copy) => ({ ...item, id: `${item.id}-${copy}`, ref: number(item.ref, copy) })),
    actions: copies(snapshot.actions, (item, copy) => ({
      ...item,
      id: `${item.id}-${copy}`,
      ref: number(item.ref, copy),
    })),
  }
}

/** Every text that the pack prints, as headings and paragraphs. */
function wordsOf({ framework, judgements, risks, actions }: PackSnapshot): { heading: string; paragraphs: string[] }[] {
  const titles = new Map(framework.criteria.map((criterion) => [criterion.code, criterion]))
  return [
    ...judgements.map((one) => ({
      heading: `${one.criterion} ${titles.get(one.criterion)?.title ?? ''}`,
      paragraphs: [titles.get(one.criterion)?.statement ?? '', one.narrative, one.proof, one.impact, one.nextStep],
    })),
    ...risks.map((one) => ({
      heading: `${one.ref} ${one.title}`,
      paragraphs: [
        one.cause,
        one.event,
        one.consequence,
        one.localContext,
        one.inherentReason,
        one.residualReason,
        ...one.controls.map((control) => `${control.name} ${control.testNote}`),
      ],
    })),
    ...actions.map((one) => ({
      heading: `${one.ref} ${one.action}`,
      paragraphs: [
        one.reason,
        one.baseline,
        one.measure,
        one.target,
        one.impact,
        ...one.updates.map((update) => update.text),
      ],
    })),
  ]
}

/** No contents, no tags, no tables: the least that drawing these words can cost. */
async function drawByPdfkit(words: ReturnType<typeof wordsOf>): Promise<number> {
  const doc = new PDFDocument({ size: 'A4', margin: 56 })
  doc.registerFont('regular', path.join(resources, 'fonts', 'SourceSans3_400Regular.ttf'))
  doc.registerFont('bold', path.join(resources, 'fonts', 'SourceSans3_600SemiBold.ttf'))
  let pages = 1
  doc.on('pageAdded', () => pages++)
  for (const { heading, paragraphs } of words) {
    doc.font('bold').fontSize(12).text(heading).moveDown(0.3)
    for (const text of paragraphs.filter((one) => one !== ''))
      doc.font('regular').fontSize(9.4).text(text).moveDown(0.4)
  }
  doc.end()
  for await (const _chunk of doc) void _chunk
  return pages
}

/** Chromium's own print-to-PDF of the same words; its time is a whole process's, its memory its whole tree's. */
async function printByChromium(words: ReturnType<typeof wordsOf>) {
  const page = path.join(folder ?? '', 'words.html')
  const target = path.join(folder ?? '', 'words.pdf')
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const body = words.map(
    ({ heading, paragraphs }) =>
      `<h2>${escaped(heading)}</h2>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')}`,
  )
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><title>Words</title>${body.join('')}`)
  const started = performance.now()
  const child = spawn(chromium ?? '', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-pdf-header-footer',
    `--user-data-dir=${path.join(folder ?? '', 'chromium')}`,
    `--print-to-pdf=${target}`,
    `file://${page}`,
  ])
  let peakKb = 0
  const watch = setInterval(() => (peakKb = Math.max(peakKb, memoryOfTree(child.pid ?? 0))), 50)
  await new Promise((resolve) => child.on('close', resolve))
  clearInterval(watch)
  const ms = performance.now() - started
  const pages = (readFileSync(target, 'latin1').match(/\/Type\s*\/Page\b/g) ?? []).length
  return { ms, pages, peakMb: peakKb / 1024 }
}

/** Kilobytes of proportional memory of a process and all its children. */
function memoryOfTree(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    const own = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? '0'
    return Number(own) + children.reduce((sum, child) => sum + memoryOfTree(Number(child)), 0)
  } catch {
    return 0 // it ended meanwhile
  }
}

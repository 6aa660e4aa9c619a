import { barChartSvg } from '#main/pdf/bar-chart-svg'
import { callout } from '#main/pdf/callout'
import { chip, chipCell, chipLine } from '#main/pdf/chips'
import { figure } from '#main/pdf/figure'
import { contentsPage, cover, packDefinition } from '#main/pdf/furniture'
import { bullets, heading, numbered, paragraph, withFirst } from '#main/pdf/headings'
import { heatMapSvg, type HeatMapCell } from '#main/pdf/heat-map-svg'
import type { Content, PackDefinition } from '#main/pdf/pack-definition'
import { ruledSignatureBlock, signatureBlock } from '#main/pdf/signature-block'
import { dataTable, factTable } from '#main/pdf/tables'
import type { Shade } from '#main/pdf/theme'

export const names = ['Siân Llŷr Gwynfor', 'Łukasz Żak', 'Mŵs Ŷnyr', 'Zoë Brontë-Hughes', 'Ngozi Okonkwo']

const sentences = [
  'Minutes of the board show that the annual plan was adopted in April and looked at again each quarter, with exceptions logged and owned.',
  'Of twelve records sampled, eleven met the standard in full; the twelfth lacked a countersignature and was put right within two working days.',
  'Staff described the procedure without prompting, and observation on three mornings confirmed that practice followed the written policy.',
  'Mae’r dystiolaeth yn dangos bod y tîm yn gweithio’n ddwyieithog, ac mae’r cynnig yn cael ei wneud wrth bob cyswllt cyntaf.',
  'Where the evidence is weaker we have said so: the log does not yet show how learning reaches associates, and this is carried into the plan.',
  'Costs of remedial work (£18,450) were approved under delegated authority & reported to the next meeting.',
]

const levels: readonly { word: string; shade: Shade }[] = [
  { word: '0 Not in place', shade: 0 },
  { word: '1 Developing', shade: 1 },
  { word: '2 Established', shade: 2 },
  { word: '3 Embedded', shade: 3 },
]

export function prose(start: number, count: number): string {
  return Array.from({ length: count }, (_, index) => sentences[(start + index) % sentences.length]).join(' ')
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('Nothing to pick from')
  return item
}

/** About twelve pages that use every piece of furniture. */
export function samplePack(): PackDefinition {
  return packDefinition({
    title: 'Evidence pack & <review>',
    organisation: 'Cymdeithas Hyfforddi Llŷn & Eifionydd',
    packLine: ['Pack SF-2026-0007', 'Version 1', 'As at 24 November 2026'],
    notice: 'No personal data about learners',
    subject: 'Self-evaluation, risks & actions',
    keywords: 'self-evaluation, risk, action',
    creator: 'Sevenfold',
    createdAt: new Date(Date.UTC(2026, 10, 24, 14, 2)),
    hasCover: true,
    content: [
      coverPage(),
      ...contentsPage('Contents'),
      ...summary(),
      ...evaluation(),
      ...risks(),
      ...actions(),
      ...evidenceIndex(),
      ...signOff(),
    ],
    attachments: [
      {
        name: 'register.csv',
        description: 'Risk register as a spreadsheet',
        mediaType: 'text/csv',
        bytes: new TextEncoder().encode('id,risk\r\nR01,Siân\r\n'),
      },
    ],
  })
}

/** A definition without cover or contents, around the content given. */
export function shortPack(content: readonly Content[]): PackDefinition {
  return packDefinition({
    title: 'Short',
    organisation: 'Cwmni',
    packLine: [],
    notice: '',
    subject: '',
    keywords: '',
    creator: 'Sevenfold',
    createdAt: new Date(Date.UTC(2026, 10, 24)),
    hasCover: false,
    content,
  })
}

function coverPage(): Content {
  return cover({
    organisation: 'Cymdeithas Hyfforddi Llŷn & Eifionydd',
    otherName: { text: 'Llŷn and Eifionydd Training Association', lang: 'en-GB' },
    title: 'Evidence pack & <review>',
    subtitle: '1 April 2026 to 31 March 2027',
    facts: [
      ['Pack', 'SF-2026-0007'],
      ['Version', '1'],
      ['As at', '24 November 2026'],
      ['Prepared by', names[0] ?? ''],
    ],
    notice: 'No personal data about learners',
  })
}

function summary(): Content[] {
  return [
    heading(1, '1  Summary', { id: 's1' }),
    paragraph(prose(0, 4)),
    paragraph([
      'See the ',
      { text: 'risk register', linkToDestination: 's3', color: '#0b4a56', bold: true },
      ' and the guidance at ',
      { text: 'gov.uk', link: 'https://www.gov.uk/government/publications/prevent-duty-guidance' },
      '. ',
      { text: 'Nothing here predicts an outcome.', italics: true },
    ]),
    callout({
      title: 'Weak spot: two criteria rest on one week of evidence',
      body: [{ text: prose(4, 1) }],
      isStrong: true,
    }),
    callout({ title: 'How to read this pack', body: ['Levels are words.', { ul: ['Nothing is averaged.'] }] }),
    figure({
      svg: barChartSvg({
        full: 14,
        rows: [
          'Leadership',
          'Capabilities and training of staff, associates and subcontractors',
          'Reducing permissive environments',
        ].map((label, index) => ({
          label,
          segments: levels.map(({ shade }) => ({ value: ((index + shade) % 4) + 2, shade })),
          printed: `${10 + index} of 14 (${70 + index}%)`,
        })),
        legend: levels,
        target: { value: 12, words: 'Target 12' },
      }),
      alt: 'Bars of criteria by level for three themes: 10, 11 and 12 of 14.',
      caption: 'Figure 1. Criteria by theme and level',
    }),
    heading(2, 'What changed', { id: 's1.1', parentId: 's1' }),
    numbered([
      'Training before first contact is now checked.',
      { stack: ['Two policies were rewritten:', { ul: ['Visiting speakers', 'IT filtering and monitoring'] }] },
      'The board challenged one judgement.',
    ]),
    factTable([
      ['Organisation', 'Cymdeithas Hyfforddi Llŷn & Eifionydd'],
      ['Lead', names[0] ?? ''],
    ]),
  ]
}

function evaluation(): Content[] {
  const criteria = Array.from({ length: 9 }, (_, index) => index)
  return [
    heading(1, '2  Self-evaluation', { id: 's2' }),
    ...criteria.flatMap((index): Content[] => [
      ...(index % 3 === 0
        ? [heading(2, `2.${index / 3 + 1}  Theme ${index / 3 + 1}`, { id: `t${index / 3 + 1}`, parentId: 's2' })]
        : []),
      withFirst(
        heading(3, `C${index + 1}  The lead ${index % 2 ? 'holds authority' : 'is known'} & is heard`, {
          id: `c${index + 1}`,
          parentId: `t${Math.floor(index / 3) + 1}`,
        }),
        chipLine(pick(levels, index), 96, `Confidence: medium. Lead: ${pick(names, index)}`),
      ),
      paragraph(prose(index, 4)),
      paragraph(prose(index + 2, 3)),
      heading(4, 'Next steps', { id: `n${index + 1}` }),
      bullets([prose(index + 3, 1), prose(index + 5, 1)]),
      dataTable(
        [
          { title: 'Evidence', width: 62, headsRows: true },
          { title: 'What it is', width: 'rest' },
          { title: 'Date', width: 92 },
          { title: 'Owner', width: 110 },
        ],
        [1, 2, 3].map((number) => [
          `EV-${String(index * 3 + number).padStart(4, '0')}`,
          prose(index + number, 1),
          `${number} March 2026`,
          pick(names, index + number),
        ]),
      ),
    ]),
  ]
}

function risks(): Content[] {
  const cells: HeatMapCell[] = []
  for (let likelihood = 1; likelihood <= 5; likelihood++) {
    for (let impact = 1; impact <= 5; impact++) {
      const score = likelihood * impact
      const step: Shade = score >= 15 ? 3 : score >= 8 ? 2 : score >= 4 ? 1 : 0
      const count = score === 12 ? 17 : (score * 7) % 4
      cells.push({
        likelihood,
        impact,
        score,
        band: { word: ['Low', 'Moderate', 'High', 'Very high'][step] ?? '', shade: step },
        labels: Array.from({ length: count }, (_, index) => `R${String(score * 3 + index).padStart(2, '0')}`),
      })
    }
  }
  return [
    heading(1, '3  Risks', { id: 's3' }),
    paragraph('The map places each risk by likelihood and impact after controls.'),
    figure({
      svg: heatMapSvg(cells, {
        likelihood: { title: 'Likelihood', steps: ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'] },
        impact: { title: 'Impact', steps: ['Negligible', 'Minor', 'Moderate', 'Major', 'Severe'] },
        more: (count) => `and ${count} more`,
      }),
      alt: 'Five by five map of risks. Every risk and its score is in the table that follows.',
      caption: 'Figure 2. Risks by likelihood and impact',
    }),
    heading(2, 'Register', { id: 's3.1', parentId: 's3' }),
    dataTable(
      [
        { title: 'Ref', width: 36, headsRows: true },
        { title: 'Risk', width: 120 },
        { title: 'Score', width: 44, align: 'center' },
        { title: 'Controls in place', width: 'rest' },
        { title: 'Owner', width: 96 },
      ],
      Array.from({ length: 24 }, (_, index) => [
        `R${String(index + 1).padStart(2, '0')}`,
        'Visiting speaker booked without a check',
        chipCell({ word: String((index % 5) * 4 + 1), shade: pick([0, 1, 2, 3] as const, index) }, 44),
        prose(index, 1),
        pick(names, index),
      ]),
    ),
  ]
}

function actions(): Content[] {
  const statuses = [
    { word: 'Done', shade: 3 },
    { word: 'On track', shade: 2 },
    { word: 'Unproven', shade: 0, isTentative: true },
  ] as const
  return [
    heading(1, '4  Actions', { id: 's4' }),
    {
      columns: statuses.map((status) => ({ width: 90, stack: [chip(status, 90)] })),
      columnGap: 8,
      margin: [0, 0, 0, 8],
    },
    dataTable(
      [
        { title: 'Ref', width: 38, headsRows: true },
        { title: 'Action', width: 'rest' },
        { title: 'Owner', width: 100 },
        { title: 'Due', width: 88 },
        { title: 'Status', width: 66, align: 'center' },
      ],
      Array.from({ length: 14 }, (_, index) => [
        `A${index + 1}`,
        prose(index, 1),
        pick(names, index),
        `${index + 1} January 2027`,
        chipCell(pick(statuses, index), 66),
      ]),
    ),
  ]
}

function evidenceIndex(): Content[] {
  return [
    heading(1, '5  Evidence index', { id: 's5' }),
    dataTable(
      [
        { title: 'Evidence', width: 62, headsRows: true },
        { title: 'File', width: 'rest' },
        { title: 'SHA-256', width: 160 },
      ],
      Array.from({ length: 12 }, (_, index) => [
        `EV-${String(index + 1).padStart(4, '0')}`,
        `Cofnodion_bwrdd_${index}_Prevent_training_attendance_and_certificates_2026_final_v3.docx`,
        { text: `${'0123456789abcdef'.repeat(2)}\n${'fedcba9876543210'.repeat(2)}`, style: 'mono' },
      ]),
    ),
  ]
}

function signOff(): Content[] {
  const words = { name: 'Name', role: 'Role', signed: 'Signed', date: 'Date' }
  return [
    heading(1, '6  Sign-off', { id: 's6' }),
    paragraph(prose(1, 2)),
    signatureBlock({ title: 'Prepared by', name: names[0] ?? '', role: 'Safeguarding lead', field: 'Signature_Lead' }),
    signatureBlock({
      title: 'Approved by',
      name: names[1] ?? '',
      role: 'Accountable leader',
      field: 'Signature_Chair',
    }),
    ruledSignatureBlock({ title: 'Approved by', name: names[2] ?? '', role: 'Chair of the board', words }),
    ruledSignatureBlock({ title: 'Seen by', name: '', role: '', words }),
  ]
}

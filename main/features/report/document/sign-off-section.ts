import { callout } from '#main/pdf/callout'
import { heading, paragraph } from '#main/pdf/headings'
import type { Content, Node } from '#main/pdf/pack-definition'
import { ruledSignatureBlock, signatureBlock, signatureBox, type SignatureBlock } from '#main/pdf/signature-block'
import { colours, contentWidth } from '#main/pdf/theme'
import { ukDate } from '#shared/domain/dates'
import { isActive } from '#shared/domain/is-active'
import { personRoleNames, type PersonRole } from '#shared/domain/person-roles'
import type { PackIndex } from './pack-index'

/** The field that the signatory's signature goes into; reserved in a signed pack and in no other. */
export const signatureFieldName = 'Signature_Lead'

const lineWords = { name: 'Name', role: 'Role', signed: 'Signed', date: 'Date' } as const

/** Who says that the pack is prepared, accurate and challenged; how, depends on the kind of pack. */
export function signOffSection(index: PackIndex, number: number): readonly Content[] {
  return [heading(1, `${number}  Sign-off`, { id: 'sign-off' }), ...signOff(index)]
}

function signOff(index: PackIndex): readonly Content[] {
  switch (index.snapshot.kind) {
    case 'signed':
      return signedElectronically(index)
    case 'wet-signature':
      return signedInInk(index)
    case 'unsigned':
      return unsigned(index)
  }
}

function signedElectronically(index: PackIndex): readonly Content[] {
  const { asAt } = index.snapshot
  return [
    paragraph(declaration(asAt)),
    electronicSignature(index),
    paragraph('If others sign this pack on paper, they sign the printed copy here.'),
    ruled(
      'Accurate: I have read this pack, and as far as I know it is accurate',
      roleHolder(index, 'accountable-leader'),
    ),
    ruled('Challenged: I have asked for proof of what is claimed here', challenger(index)),
  ]
}

function signedInInk(index: PackIndex): readonly Content[] {
  const { asAt } = index.snapshot
  return [
    paragraph(declaration(asAt)),
    paragraph('This pack is signed in ink on its printed copy. The file itself carries no electronic signature.'),
    ruled('Prepared: I prepared this pack', roleHolder(index, 'prevent-lead', 'dsl')),
    ruled(
      'Accurate: I have read this pack, and as far as I know it is accurate',
      roleHolder(index, 'accountable-leader'),
    ),
    ruled('Challenged: I have asked for proof of what is claimed here', challenger(index)),
  ]
}

function unsigned({ snapshot }: PackIndex): readonly Content[] {
  return [
    callout({
      title: 'This pack is unsigned',
      body: [
        {
          text:
            `It shows what was recorded as at ${ukDate(snapshot.asAt)}. Nobody has put their name to it: nobody has ` +
            'declared that it is accurate, and nobody is shown to have challenged it.',
        },
      ],
      isStrong: true,
    }),
  ]
}

function declaration(asAt: string): string {
  return (
    `I prepared this pack and it is an honest account of what we know as at ${ukDate(asAt)}. Gaps, late actions, what is ` +
    'unproven and what is unanswered are printed as they are. It holds no personal data about learners.'
  )
}

function electronicSignature({ snapshot }: PackIndex): Node {
  const { signatory, isPreview } = snapshot
  if (isPreview) return previewBlock(signatory?.name ?? 'Not chosen yet', signatory?.role ?? '')
  if (!signatory) throw new Error('A signed pack has a signatory')
  const { name, role } = signatory
  return signatureBlock({ title: 'Prepared and signed by', name, role, field: signatureFieldName })
}

/** As large as the field, so that the preview has the pages of the pack; and no field, so that nobody can sign it. */
function previewBlock(name: string, role: string): Node {
  return {
    unbreakable: true,
    margin: [0, 6, 0, 12],
    columnGap: 12,
    columns: [
      {
        width: contentWidth - signatureBox.width - 12,
        stack: [{ text: 'Prepared and signed by', style: 'note' }, { text: name, bold: true }, { text: role }],
      },
      {
        width: signatureBox.width,
        stack: [
          {
            canvas: [
              {
                type: 'rect',
                x: 0,
                y: 0,
                w: signatureBox.width,
                h: signatureBox.height,
                lineColor: colours.rule,
                lineWidth: 0.6,
              },
            ],
          },
          {
            text: 'PREVIEW: the electronic signature goes here',
            alignment: 'center',
            relativePosition: { x: 0, y: -signatureBox.height / 2 - 6 },
          },
        ],
      },
    ],
  }
}

type Signer = Pick<SignatureBlock, 'name' | 'role'>

function ruled(title: string, { name, role }: Signer): Node {
  return ruledSignatureBlock({ title, name, role, words: lineWords })
}

/** The one person who holds the first of these roles that anybody holds. Where several do, the line is left to be filled. */
function roleHolder({ snapshot }: PackIndex, ...roles: readonly PersonRole[]): Signer {
  for (const role of roles) {
    const holders = snapshot.people.filter((person) => isActive(person, snapshot.asAt) && person.roles.includes(role))
    if (holders.length > 0)
      return { name: holders.length === 1 ? (holders[0]?.name ?? '') : '', role: personRoleNames[role] }
  }
  return { name: '', role: '' }
}

/** The link director, unless that is the accountable leader too: nobody challenges themselves. */
function challenger(index: PackIndex): Signer {
  const link = roleHolder(index, 'link-director')
  const isSame = link.name !== '' && link.name === roleHolder(index, 'accountable-leader').name
  return isSame || link.role === '' ? { name: '', role: 'Chair or link director' } : link
}

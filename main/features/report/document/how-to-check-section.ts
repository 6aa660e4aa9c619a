import { heading, numbered, paragraph } from '#main/pdf/headings'
import type { Content } from '#main/pdf/pack-definition'
import { factTable } from '#main/pdf/tables'
import { ukDate } from '#shared/domain/dates'
import { inGroups } from './hex-groups'
import type { PackIndex } from './pack-index'
import { counted } from './pack-words'

const parentId = 'how-to-check'

/** How a reader finds out whether this file is what it says, and what that does and does not prove. */
export function howToCheckSection(index: PackIndex, number: number): readonly Content[] {
  return [
    heading(1, `${number}  How to check this pack`, { id: parentId }),
    ...ways(index),
    heading(2, 'The record behind it', { id: 'how-to-check.record', parentId }),
    ...auditTrail(index),
  ]
}

function ways({ snapshot }: PackIndex): readonly Content[] {
  if (snapshot.isPreview) {
    return [
      paragraph(
        'This is a preview. It is not signed and no copy of it is kept on record, so there is nothing to check it ' +
          'against. Ask for the finished pack.',
      ),
    ]
  }
  switch (snapshot.kind) {
    case 'signed':
      return signedWays(snapshot.signatory)
    case 'wet-signature':
      return [
        paragraph(
          'This pack is signed in ink. The file carries no electronic signature, so nothing inside it shows whether it ' +
            'was changed. The ink on the printed copy is what counts; check these things:',
        ),
        numbered([
          `The pack number at the foot of every page is ${snapshot.packNumber}, and the pages run from 1 to the last without a gap.`,
          ...fileHashSteps,
        ]),
      ]
    case 'unsigned':
      return [
        paragraph('This pack is not signed. Nothing inside the file shows who made it or whether it was changed.'),
        numbered([...fileHashSteps]),
      ]
  }
}

const fileHashSteps: readonly Content[] = [
  'The file: the provider’s Sevenfold keeps the SHA-256 of the file as it was made, under Packs, beside the pack number. ' +
    'It cannot be printed in here, because a file cannot hold its own hash.',
  {
    stack: [
      {
        text: 'To work out the hash of your copy on Windows, open a command prompt and type this, with the name of your file:',
      },
      command('certutil -hashfile FILE SHA256'),
      { text: 'If the two are the same, nothing differs, not even a letter.' },
    ],
  },
]

function signedWays(signatory: PackIndex['snapshot']['signatory']): readonly Content[] {
  if (!signatory) throw new Error('A signed pack has a signatory')
  return [
    numbered([
      'Open the file in a PDF reader that checks signatures, such as Adobe Acrobat Reader, and open its signature panel. It ' +
        'should say that the document has not been changed since it was signed. It will most likely also say that the ' +
        'signer’s identity is unknown or could not be verified. That is expected: the certificate was issued by the ' +
        'provider’s own root, which your reader has no reason to know. It does not mean that the file was changed.',
      'In the reader, open the signer’s certificate and compare its SHA-256 fingerprint with the one below. Then ask the ' +
        'provider for the fingerprint by another way, such as by telephone: a forger could print another one in a forged pack.',
      {
        stack: [
          {
            text: 'With Sevenfold, open Packs, choose to check a file, and choose this one. Or type this on a command line:',
          },
          command('sevenfold verify FILE'),
          { text: 'Both say who signed, whether anything was changed, and whether anything was added later.' },
        ],
      },
    ]),
    heading(2, 'Fingerprints', { id: 'how-to-check.fingerprints', parentId }),
    factTable([
      ['Signed by', `${signatory.name}, ${signatory.role}`],
      ['Certificate (SHA-256)', mono(signatory.fingerprint)],
      ['Issued by the root', signatory.rootSubject],
      ['Root (SHA-256)', mono(signatory.rootFingerprint)],
    ]),
    heading(2, 'What the signature is, and is not', { id: 'how-to-check.signature', parentId }),
    paragraph(
      'It is an electronic signature of the advanced style: it is made with a key that the signatory’s own passphrase ' +
        'opens, and any change to the file after signing can be detected. It is not a qualified electronic signature, ' +
        'and no outside authority has checked who the signatory is.',
    ),
    paragraph(
      'The certificate is the provider’s own. By itself it proves that the file is whole and unchanged; it shows whose ' +
        'signature it is only to somebody who has compared the fingerprint with the one that the signatory gives.',
    ),
    paragraph('The time in the signature is what the signatory’s computer said. Nobody else vouches for it.'),
  ]
}

function auditTrail({ snapshot }: PackIndex): readonly Content[] {
  return [
    paragraph(
      `Every change in Sevenfold adds an entry to an audit trail in which each entry seals the one before. When this pack ` +
        `was made, as at ${ukDate(snapshot.asAt)}, the trail had ${counted(snapshot.auditEntries, 'entry', 'entries')}, ` +
        'and the newest had the hash below. The provider can show the same entry in Sevenfold, under the audit trail: if it ' +
        'is there with this hash, nothing before it was changed afterwards.',
    ),
    factTable([
      ['Newest entry', snapshot.auditHead === '' ? 'The trail is empty' : mono(snapshot.auditHead)],
      ['Entries', snapshot.auditEntries.toLocaleString('en-GB')],
    ]),
  ]
}

function command(line: string): Content {
  return { text: line, style: 'mono', fontSize: 9, margin: [0, 2, 0, 2] }
}

function mono(hex: string): Content {
  return { text: inGroups(hex), style: 'mono', fontSize: 9 }
}

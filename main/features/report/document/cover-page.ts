import type { PackSnapshot } from '#main/features/report/pack-snapshot'
import { cover } from '#main/pdf/furniture'
import type { Node } from '#main/pdf/pack-definition'
import { ukDate } from '#shared/domain/dates'
import { kindInWords, learnerNotice, packTitle, sampleMark, versionWords } from './pack-words'

export function coverPage(snapshot: PackSnapshot): Node {
  const { organisation, framework, signatory } = snapshot
  return cover({
    organisation: organisation.name,
    title: packTitle,
    subtitle: `As at ${ukDate(snapshot.asAt)}`,
    facts: [
      ['Pack', snapshot.packNumber],
      ['Kind', kindInWords(snapshot)],
      ...(signatory && !snapshot.isPreview ? [['Signed by', `${signatory.name}, ${signatory.role}`] as const] : []),
      ['UKPRN', organisation.ukprn === '' ? 'Not given' : organisation.ukprn],
      ['Self-evaluation', snapshot.evaluationName],
      ['Framework', `${framework.title}, version ${framework.version} (${framework.nation})`],
      ['Made with', versionWords(snapshot)],
    ],
    notice: snapshot.isSample ? `${sampleMark}. ${learnerNotice}.` : learnerNotice,
  })
}

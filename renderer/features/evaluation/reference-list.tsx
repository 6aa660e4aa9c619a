import { ukDate } from '#shared/domain/dates'
import type { Criterion, Framework, Reference } from '#shared/domain/framework'
import { markWords } from './framework-words'
import styles from './reference-list.module.css'

export type ReferenceListProps = { readonly framework: Framework; readonly criterion: Criterion }

/** Where the criterion comes from, and how far each source may be trusted. */
export function ReferenceList({ framework, criterion }: ReferenceListProps) {
  return (
    <ul className={styles.list}>
      {criterion.references.map((reference) => (
        <li key={`${reference.document ?? ''} ${reference.place}`}>
          <span className={styles.place}>{whereItStands(framework, reference)}</span>
          <span className={styles.mark}>
            {markWords[reference.mark]};{' '}
            {reference.lastChecked === null ? 'not checked yet' : `last checked ${ukDate(reference.lastChecked)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

function whereItStands(framework: Framework, { document, place }: Reference): string {
  const title = framework.documents.find(({ key }) => key === document)?.title
  return title === undefined ? place : `${title}: ${place}`
}

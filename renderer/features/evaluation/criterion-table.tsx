import { Link } from 'wouter'
import { paths } from '#renderer/app/paths'
import { Badge } from '#renderer/ui/badge'
import { confidenceNames, isAnswered, isUnproven, type Judgement } from '#shared/domain/evaluation'
import type { CriterionRow } from './criterion-rows'
import styles from './criterion-table.module.css'
import { weightNames } from '#shared/domain/roll-up-words'
import { basisNames } from './framework-words'
import { answerTone, answerWord } from './judgement-words'

export type CriterionTableProps = { readonly label: string; readonly rows: readonly CriterionRow[] }

/** Criteria in the framework's order: what each asks, how it weighs, and what was answered. */
export function CriterionTable({ label, rows }: CriterionTableProps) {
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col" className={styles.weight}>
            Weight and basis
          </th>
          <th scope="col" className={styles.level}>
            Level
          </th>
          <th scope="col" className={styles.confidence}>
            How do we know?
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.criterion.code} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row: { criterion, weight, judgement } }: { readonly row: CriterionRow }) {
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>
          <span className={styles.code}>{criterion.code}</span>
          <Link href={paths.criterion(criterion.code)} className={styles.link ?? ''}>
            {criterion.title}
          </Link>
        </span>
      </th>
      <td>
        <span className={weight === 'core' ? styles.core : undefined}>{weightNames[weight]}</span>
        <span className={styles.basis}>{basisNames[criterion.basis]}</span>
      </td>
      <td>
        <span className={styles.answer}>
          <Answer judgement={judgement} />
          {isUnproven(judgement) && <Badge tone="warn">Unproven</Badge>}
        </span>
      </td>
      <td className={styles.quiet}>{knownHow(judgement)}</td>
    </tr>
  )
}

/** What is unanswered stays plain: a badge would look like an answer. */
function Answer({ judgement }: { readonly judgement: Judgement }) {
  const word = answerWord(judgement)
  return isAnswered(judgement) ? <Badge tone={answerTone(judgement)}>{word}</Badge> : <>{word}</>
}

function knownHow(judgement: Judgement): string {
  if (judgement.isNotApplicable || judgement.level === null) return ''
  return judgement.confidence === null ? 'Not said' : confidenceNames[judgement.confidence]
}

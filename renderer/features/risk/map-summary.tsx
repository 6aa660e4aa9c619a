import { paths } from '#renderer/app/paths'
import { AppLink } from '#renderer/ui/app-link'
import { bandNames, bandOf, bands, type Risk, type Score } from '#shared/domain/risk'
import styles from './map-summary.module.css'
import { addressOf, isInCell, type RiskFilter } from './risk-filter'
import { scoreFactors, scoreWord } from './risk-words'

export type MapSummaryProps = { readonly risks: readonly Risk[]; readonly filter: RiskFilter }

/** Beside the map: the risks of the chosen cell, or how many lie in each band. */
export function MapSummary({ risks, filter }: MapSummaryProps) {
  return (
    <div className={styles.summary} role="status">
      {filter.cell === null ? (
        <Bands risks={risks} filter={filter} />
      ) : (
        <Cell cell={filter.cell} risks={risks.filter((risk) => isInCell(risk, filter))} />
      )}
    </div>
  )
}

function Cell({ cell, risks }: { readonly cell: Score; readonly risks: readonly Risk[] }) {
  return (
    <>
      <p className={styles.title}>
        {scoreFactors(cell)} = {scoreWord(cell)}
      </p>
      {risks.length === 0 ? (
        'No risk lies here.'
      ) : (
        <ul className={styles.list}>
          {risks.map(({ id, ref, title }) => (
            <li key={id}>
              <AppLink to={paths.risk(id)}>{`${ref} ${title}`}</AppLink>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Bands({ risks, filter }: MapSummaryProps) {
  const unscored = risks.filter((risk) => risk[filter.scores] === null).length
  return (
    <>
      <p className={styles.title}>By {filter.scores} score</p>
      <ul className={styles.list}>
        {bands.toReversed().map((band) => {
          const count = risks.filter((risk) => isInBand(risk[filter.scores], band)).length
          const path = `${paths.risks}?${addressOf({ ...filter, band }).toString()}`
          return (
            <li key={band}>
              {count === 0 ? `${bandNames[band]}: none` : <AppLink to={path}>{`${bandNames[band]}: ${count}`}</AppLink>}
            </li>
          )
        })}
        {unscored > 0 && <li>{unscoredWords(unscored, filter)}</li>}
      </ul>
    </>
  )
}

function isInBand(score: Score | null, band: string): boolean {
  return score !== null && bandOf(score) === band
}

function unscoredWords(count: number, { scores }: RiskFilter): string {
  return count === 1
    ? `One risk has no ${scores} score yet, so it is not on the map.`
    : `${count} risks have no ${scores} score yet, so they are not on the map.`
}

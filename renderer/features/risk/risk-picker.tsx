import { paths } from '#renderer/app/paths'
import { LinkedPicker } from './linked-picker'
import { useRisksById } from './risk-queries'

export type RiskPickerProps = {
  readonly description?: string
  /** Ids. */
  readonly value: readonly string[]
  readonly onChange: (ids: string[]) => void
}

/** Links to risks of the register, found by reference or title. Closed ones are offered last. */
export function RiskPicker(props: RiskPickerProps) {
  const risks = [...useRisksById().values()]
  const byState = [...risks.filter((risk) => risk.status === 'open'), ...risks.filter((risk) => risk.status !== 'open')]
  const options = byState.map(({ id, ref, title, status }) => ({
    value: id,
    label: status === 'open' ? `${ref} ${title}` : `${ref} ${title} (closed)`,
    path: paths.risk(id),
  }))
  return <LinkedPicker label="Risks" placeholder="Search by reference or title" options={options} {...props} />
}

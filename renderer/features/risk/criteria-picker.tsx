import { useQuery } from '@tanstack/react-query'
import { paths } from '#renderer/app/paths'
import { frameworkQueries } from '#renderer/features/framework/framework-queries'
import { LinkedPicker } from './linked-picker'

export type CriteriaPickerProps = {
  readonly description?: string
  /** Codes. */
  readonly value: readonly string[]
  readonly onChange: (codes: string[]) => void
}

/** Links to criteria, found by code or title. */
export function CriteriaPicker(props: CriteriaPickerProps) {
  const { data: framework } = useQuery(frameworkQueries.current())
  const options = (framework?.criteria ?? []).map(({ code, title }) => ({
    value: code,
    label: `${code} ${title}`,
    path: paths.criterion(code),
  }))
  return <LinkedPicker label="Criteria" placeholder="Search by code or title" options={options} {...props} />
}

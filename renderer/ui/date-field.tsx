import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/en-gb'
import { DateInput, DatesProvider, type DateInputProps } from '@mantine/dates'
import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'
import { useState } from 'react'
import { parseUkDate } from '#shared/domain/dates'

dayjs.extend(customParseFormat)

export type DateFieldProps = Omit<
  DateInputProps,
  'value' | 'defaultValue' | 'onChange' | 'valueFormat' | 'dateParser' | 'weekendDays'
> & {
  /** `YYYY-MM-DD`. */
  readonly value?: string | null
  readonly onChange: (date: string | null) => void
}

const settings = { locale: 'en-gb', firstDayOfWeek: 1, weekendDays: [] } as const

/** A day, typed as 24/11/2026 or 24 Nov 2026 or chosen from the calendar. What is no date is said so, not dropped. */
export function DateField({ value = null, onChange, error, clearable = true, ...rest }: DateFieldProps) {
  const [typed, setTyped] = useState('')
  const isNoDate = typed.trim() !== '' && parseUkDate(typed) === null
  return (
    <DatesProvider settings={{ ...settings, weekendDays: [] }}>
      <DateInput
        hideOutsideDates
        previousLabel="Month before"
        nextLabel="Month after"
        placeholder="For example 24/11/2026"
        clearable={clearable}
        clearButtonProps={{ 'aria-label': 'Clear the date', tabIndex: 0 }}
        valueFormat="D MMMM YYYY"
        dateParser={parseUkDate}
        fixOnBlur={!isNoDate}
        // Esc closes the calendar and leaves the dialog around it open.
        data-mantine-stop-propagation
        {...rest}
        value={value}
        onChange={(date) => {
          setTyped('')
          onChange(date)
        }}
        onInput={(event) => setTyped(event.currentTarget.value)}
        error={isNoDate ? 'Enter a date, for example 24/11/2026' : error}
      />
    </DatesProvider>
  )
}

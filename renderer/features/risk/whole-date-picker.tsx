import { DateField, type DateFieldProps } from '#renderer/ui/date-field'
import { isRealDate, parseUkDate } from '#shared/domain/dates'

/**
 * The kit's date field, which keeps what was typed even where it is no date: the text then is the value, so that the
 * form's schema refuses it by name and nothing is saved without the day that was meant.
 */
export function WholeDatePicker({ value = null, onChange, error, ...rest }: DateFieldProps) {
  return (
    <div
      onInput={({ target }) => {
        const typed = target instanceof HTMLInputElement ? target.value : ''
        if (typed.trim() !== '' && parseUkDate(typed) === null) onChange(typed)
      }}
    >
      <DateField {...rest} value={isDate(value) ? value : null} onChange={onChange} error={error} />
    </div>
  )
}

function isDate(value: string | null): boolean {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDate(value)
}

import { Button } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import type { Tone } from './badge'
import styles from './radio-cards.module.css'

export type RadioCard<Value> = {
  readonly value: Value
  readonly label: string
  readonly description?: ReactNode
  readonly tone?: Tone
}

export type RadioCardsProps<Value> = {
  readonly label: ReactNode
  readonly description?: ReactNode
  readonly options: readonly RadioCard<Value>[]
  /** null is unanswered: no card is chosen until the user chooses one. */
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  /** Given where an answer can be taken back. */
  readonly onClear?: (() => void) | undefined
  readonly columns?: 1 | 2 | 3 | 4 | 5
  readonly error?: string | undefined
  readonly disabled?: boolean
}

/** One choice of a few, each with its meaning in full view. Arrow keys move, as in any group of radio buttons. */
export function RadioCards<Value extends string | number>(props: RadioCardsProps<Value>) {
  const { label, description, options, value, onChange, onClear, columns = 1, error, disabled = false } = props
  const name = useId()
  return (
    <fieldset className={styles.group} disabled={disabled} aria-describedby={error ? `${name}-error` : undefined}>
      <legend className={styles.legend}>{label}</legend>
      {description && <div className={styles.description}>{description}</div>}
      <div className={styles.cards} data-columns={columns}>
        {options.map((option) => (
          <label key={option.value} className={styles.card} data-tone={option.tone}>
            <input
              type="radio"
              name={name}
              className={styles.radio}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>
              <span className={styles.label}>{option.label}</span>
              {option.description && <span className={styles.meaning}>{option.description}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {onClear && value !== null && (
        <Button variant="subtle" size="compact-sm" mt={6} onClick={onClear} className="no-print">
          Clear the answer
        </Button>
      )}
    </fieldset>
  )
}

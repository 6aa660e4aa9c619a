import styles from './step-list.module.css'

/** Where one is among the steps; it shows the way and is not a control. */
export function StepList({ steps, current }: { readonly steps: readonly string[]; readonly current: number }) {
  return (
    <ol className={styles.steps} aria-label="Steps">
      {steps.map((step, index) => (
        <li
          key={step}
          className={styles.step}
          data-done={index < current || undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className={styles.number} aria-hidden>
            {index + 1}
          </span>
          {step}
        </li>
      ))}
    </ol>
  )
}

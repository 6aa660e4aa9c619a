import { Button } from '@mantine/core'
import { Badge } from '#renderer/ui/badge'
import type { SigningState } from '#shared/domain/signatory'
import type { SigningStep } from './signing-dialogs'
import styles from './signing-steps.module.css'

export type SigningStepsProps = { readonly state: SigningState; readonly onStep: (step: SigningStep) => void }

/** What has to be done once before anybody can sign, and which of it is next. */
export function SigningSteps({ state, onStep }: SigningStepsProps) {
  const hasRoot = state.root !== null
  return (
    <div className={styles.steps}>
      <p className={styles.lead}>
        Nobody can sign electronically yet. {hasRoot ? 'One step is left.' : 'Two steps, once; a few minutes for both.'}
      </p>
      <ol className={styles.list}>
        <li>
          <div className={styles.step}>
            <span>
              <strong>Make the organisation’s root:</strong> the certificate that issues all others, made on this
              computer.
            </span>
            {hasRoot ? <Badge tone="good">Done</Badge> : <Button onClick={() => onStep('root')}>Make the root</Button>}
          </div>
        </li>
        <li>
          <div className={styles.step}>
            <span>
              <strong>Add a signatory:</strong> the person who signs, with a passphrase of their own.
            </span>
            <Button disabled={!hasRoot} onClick={() => onStep('signatory')}>
              Add a signatory
            </Button>
          </div>
        </li>
      </ol>
    </div>
  )
}

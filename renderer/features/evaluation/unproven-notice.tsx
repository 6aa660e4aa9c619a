import { Callout } from '#renderer/ui/callout'
import { isUnproven, levelNames, type Judgement } from '#shared/domain/evaluation'
import type { Criterion } from '#shared/domain/framework'
import styles from './unproven-notice.module.css'

export type UnprovenNoticeProps = { readonly criterion: Criterion; readonly judgement: Judgement }

/** Why a high level counts as unproven, and what would prove it. */
export function UnprovenNotice({ criterion, judgement }: UnprovenNoticeProps) {
  if (!isUnproven(judgement) || judgement.level === null) return null
  return (
    <Callout tone="warn" title="Unproven: show it, or lower it">
      <p>
        {levelNames[judgement.level]} is a claim that has to be shown, and {whyUnproven(judgement)}. Until then it is
        marked as unproven wherever it appears.
      </p>
      <p>What would prove it, for example:</p>
      <ul className={styles.proofs}>
        {criterion.evidence.map((proof) => (
          <li key={proof}>{proof}</li>
        ))}
      </ul>
      <p>When one of these exists, say where under “what we could show” and choose “We could show it”.</p>
    </Callout>
  )
}

function whyUnproven({ confidence }: Judgement): string {
  if (confidence === null) return '“How do we know?” has no answer yet'
  return confidence === 'unknown' ? 'nobody here can say yet how you know' : 'nothing written shows it'
}

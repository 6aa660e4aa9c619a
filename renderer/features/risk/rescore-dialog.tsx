import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { Callout } from '#renderer/ui/callout'
import { FormDialog } from '#renderer/ui/form-dialog'
import { formIssues } from '#renderer/ui/form-issues'
import { RadioCards } from '#renderer/ui/radio-cards'
import {
  impactWords,
  isUnprovenRisk,
  likelihoodWords,
  rescoreInputSchema,
  type Risk,
  type Score,
} from '#shared/domain/risk'
import styles from './rescore-dialog.module.css'
import { useRescoreRisk } from './risk-queries'
import { scoreFactors, scoreKindTitles, whyUnproven, type ScoreKind } from './risk-words'
import { ScoreBadge } from './score-badge'

export type RescoreDialogProps = {
  readonly risk: Risk
  readonly which: ScoreKind
  /** The library's starting point, in a sentence. */
  readonly hint: string | null
  readonly onClose: () => void
}

type ScoreForm = { readonly likelihood: number | null; readonly impact: number | null; readonly reason: string }

/** Chooses both halves of a score by their words, and says why before it is kept. */
export function RescoreDialog({ risk, which, hint, onClose }: RescoreDialogProps) {
  const rescore = useRescoreRisk()
  const stored = risk[which]
  const form = useForm<ScoreForm>({
    initialValues: { likelihood: stored?.likelihood ?? null, impact: stored?.impact ?? null, reason: '' },
    validate: (values) => scoreIssues(values),
  })
  const score = scoreIn(form.values)
  const submit = form.onSubmit((values) => {
    const chosen = scoreIn(values)
    if (!chosen) return
    rescore.mutate(
      { id: risk.id, which, score: chosen, reason: values.reason },
      { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error)) },
    )
  })
  return (
    <FormDialog
      title={`${risk.ref}: ${which} score`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      saveLabel="Keep this score"
      isBusy={rescore.isPending}
      isDirty={form.isDirty()}
      error={rescore.error}
      size="xl"
    >
      <p className={styles.hint}>
        {scoreKindTitles[which]}. {hint}
      </p>
      <div className={styles.pickers}>
        <RadioCards
          label="How likely is it?"
          options={cards(likelihoodWords)}
          value={form.values.likelihood}
          onChange={(likelihood) => form.setFieldValue('likelihood', likelihood)}
          error={errorText(form.errors.likelihood)}
        />
        <RadioCards
          label="How bad would it be for people?"
          options={cards(impactWords)}
          value={form.values.impact}
          onChange={(impact) => form.setFieldValue('impact', impact)}
          error={errorText(form.errors.impact)}
        />
      </div>
      <div className={styles.outcome} role="status">
        {score ? (
          <>
            {scoreFactors(score)} = <ScoreBadge score={score} />
          </>
        ) : (
          'Choose both to see the score.'
        )}
      </div>
      {score && <Consequence risk={risk} which={which} score={score} />}
      <Textarea
        label="Why is the score what it is?"
        description="Kept with the score and in the history, for whoever asks later."
        required
        autosize
        minRows={2}
        maxRows={10}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  )
}

/** What will be said of the score once it is kept; it is kept all the same. */
function Consequence({
  risk,
  which,
  score,
}: {
  readonly risk: Risk
  readonly which: ScoreKind
  readonly score: Score
}) {
  const next = { ...risk, [which]: score }
  if (!isUnprovenRisk(next)) return null
  return (
    <Callout tone="warn" title="It will be shown as unproven">
      {whyUnproven(next)}
    </Callout>
  )
}

export function scoreIssues(values: ScoreForm): Record<string, string> {
  const { reason } = formIssues(rescoreInputSchema, {
    id: '',
    which: 'inherent',
    score: scoreIn(values) ?? { likelihood: 1, impact: 1 },
    reason: values.reason,
  })
  return {
    ...(values.likelihood === null ? { likelihood: 'Choose how likely it is' } : {}),
    ...(values.impact === null ? { impact: 'Choose how bad it would be' } : {}),
    ...(reason === undefined ? {} : { reason }),
  }
}

function scoreIn({ likelihood, impact }: ScoreForm): Score | null {
  return likelihood === null || impact === null ? null : { likelihood, impact }
}

function cards(words: readonly { readonly name: string; readonly meaning: string }[]) {
  return words.map(({ name, meaning }, index) => ({
    value: index + 1,
    label: `${index + 1} ${name}`,
    description: meaning,
  }))
}

function errorText(error: unknown): string | undefined {
  return typeof error === 'string' ? error : undefined
}

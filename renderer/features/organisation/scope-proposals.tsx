import { Button, Checkbox } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { evaluationQueries } from '#renderer/features/evaluation/evaluation-queries'
import { frameworkQueries } from '#renderer/features/framework/framework-queries'
import { call } from '#renderer/ipc/client'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { TextArea } from '#renderer/ui/text-area'
import { showDone } from '#renderer/ui/toast'

import type { Judgement } from '#shared/domain/evaluation'
import { scopeQueries } from './organisation-queries'
import { proposalsFor, type Proposal } from './proposals'
import styles from './scope-proposals.module.css'

/** What the scope answers propose as Not applicable, to accept one by one; nothing is left out by itself. */
export function ScopeProposals() {
  const framework = useQuery(frameworkQueries.current())
  const answers = useQuery(scopeQueries.list())
  const evaluation = useQuery(evaluationQueries.current())
  const error = framework.error ?? answers.error ?? evaluation.error
  if (error) return <ErrorNotice error={error} />
  if (!framework.data || !answers.data || !evaluation.data) return null
  const proposals = proposalsFor(framework.data, answers.data, evaluation.data.judgements)
  if (proposals.length === 0) return <p className={styles.none}>{nothingToDecide(evaluation.data.judgements)}</p>
  return <AcceptForm key={proposals.map((proposal) => proposal.criterion).join()} proposals={proposals} />
}

function nothingToDecide(judgements: readonly Judgement[]): string {
  const settled = judgements.filter((judgement) => judgement.isNotApplicable).length
  if (settled === 0) return 'Your answers leave no criterion out.'
  return `Nothing to decide now. ${settled} ${settled === 1 ? 'criterion is' : 'criteria are'} marked Not applicable; you can take that back at the criterion itself.`
}

function AcceptForm({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const [kept, setKept] = useState<Readonly<Record<string, string>>>({})
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const accept = useMutation({
    mutationFn: (accepted: { criterion: string; reason: string }[]) =>
      call('judgement:accept-not-applicable', accepted),
    onSuccess: (count) => showDone(`${count} ${count === 1 ? 'criterion is' : 'criteria are'} now Not applicable.`),
  })
  const reasonOf = (proposal: Proposal) => kept[proposal.criterion] ?? proposal.reason
  const chosen = proposals.filter((proposal) => !without.has(proposal.criterion))
  const isReasonMissing = chosen.some((proposal) => reasonOf(proposal).trim() === '')
  const toggle = (code: string) => {
    const changed = new Set(without)
    if (!changed.delete(code)) changed.add(code)
    setWithout(changed)
  }
  return (
    <div className={styles.form}>
      <p>
        From your answers, {proposals.length === 1 ? 'one criterion seems' : `${proposals.length} criteria seem`} not to
        apply to you. Keep each reason, or put it in your own words: it is what an inspector will read.
      </p>
      <ul className={styles.list}>
        {proposals.map((proposal) => (
          <li key={proposal.criterion} className={styles.item}>
            <Checkbox
              label={`${proposal.criterion}: ${proposal.title}`}
              checked={!without.has(proposal.criterion)}
              onChange={() => toggle(proposal.criterion)}
            />
            {!without.has(proposal.criterion) && (
              <TextArea
                aria-label={`Why ${proposal.criterion} does not apply`}
                minRows={2}
                value={reasonOf(proposal)}
                onChange={(reason) => setKept({ ...kept, [proposal.criterion]: reason })}
                error={reasonOf(proposal).trim() === '' ? 'Say why it does not apply' : undefined}
              />
            )}
          </li>
        ))}
      </ul>
      <ErrorNotice error={accept.error} />
      <div>
        <Button
          disabled={chosen.length === 0 || isReasonMissing}
          loading={accept.isPending}
          onClick={() =>
            accept.mutate(chosen.map((proposal) => ({ criterion: proposal.criterion, reason: reasonOf(proposal) })))
          }
        >
          Mark {chosen.length} as Not applicable
        </Button>
      </div>
    </div>
  )
}

import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { paths } from '#renderer/app/paths'
import { riskQueries } from '#renderer/features/risk/risk-queries'
import { useToday } from '#renderer/features/workspace/use-ready-workspace'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { AppLink } from '#renderer/ui/app-link'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { Page } from '#renderer/ui/page'
import { QueryView } from '#renderer/ui/query-view'
import type { Framework } from '#shared/domain/framework'
import type { Risk } from '#shared/domain/risk'
import { LinkFields, MeasureFields, WhatFields, WhoAndWhenFields } from './action-fields'
import styles from './action-fields.module.css'
import { actionLibraryPath, actionStartFrom } from './action-paths'
import { useAddAction } from './action-queries'
import { actionProblems, type ActionTexts } from './action-texts'
import { libraryActionOf, newActionTexts } from './new-action'
import { forgetNewActionDraft, keepNewActionDraft, useNewActionDrafts } from './new-action-drafts'

export type NewActionPageProps = {
  /** The query of the address: what the action starts from, and where its draft is kept. */
  readonly address: string
  readonly framework: Framework
}

export function NewActionPage({ address, framework }: NewActionPageProps) {
  const risks = useQuery(riskQueries.list())
  return (
    <QueryView query={risks}>
      {(all) => <NewActionForm address={address} framework={framework} risks={all} />}
    </QueryView>
  )
}

function NewActionForm({ address, framework, risks }: NewActionPageProps & { readonly risks: readonly Risk[] }) {
  const [, navigate] = useLocation()
  const today = useToday()
  const start = actionStartFrom(new URLSearchParams(address))
  const kept = useNewActionDrafts().get(address)
  const texts = kept ?? newActionTexts(start, { framework, risks, today })
  const add = useAddAction()
  const [isTried, setIsTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const problems = actionProblems(texts)
  const shownProblems = isTried ? { ...fieldErrors(add.error), ...problems } : datesOnly(problems)
  const change = (patch: Partial<ActionTexts>) => keepNewActionDraft(address, { ...texts, ...patch })
  const fields = { texts, problems: shownProblems, onChange: change }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (Object.keys(problems).length > 0) return focusFirstProblem(form.current)
    add.mutate(texts, {
      onSuccess: (action) => {
        forgetNewActionDraft(address)
        navigate(paths.action(action.id), { replace: true })
      },
    })
  }
  const discard = () => {
    forgetNewActionDraft(address)
    navigate(paths.actions)
  }
  const library = libraryActionOf(framework, start.library)
  return (
    <Page
      title="Add an action"
      above={<AppLink to={paths.actions}>Actions</AppLink>}
      intro={
        library ? (
          `Started from the library (${library.code}). Change its words until they are true here.`
        ) : (
          <>
            Write your own, or <AppLink to={actionLibraryPath}>start from the library</AppLink>.
          </>
        )
      }
    >
      <form ref={form} onSubmit={submit} noValidate className={styles.column}>
        <div className={styles.columns}>
          <div className={styles.column}>
            <WhatFields {...fields} />
            <MeasureFields {...fields} />
          </div>
          <div className={styles.column}>
            <WhoAndWhenFields {...fields} library={library} />
            <LinkFields {...fields} />
          </div>
        </div>
        {Object.keys(fieldErrors(add.error)).length === 0 && <ErrorNotice error={add.error} />}
        <Group gap="sm">
          <Button type="submit" loading={add.isPending}>
            Add the action
          </Button>
          <Button variant="default" onClick={discard}>
            Discard
          </Button>
        </Group>
      </form>
    </Page>
  )
}

/** Before the first try, a field not reached yet is no mistake; dates that can't be are. */
function datesOnly({ startOn, dueOn }: Partial<Record<keyof ActionTexts, string>>) {
  return { ...(startOn === undefined ? {} : { startOn }), ...(dueOn === undefined ? {} : { dueOn }) }
}

function focusFirstProblem(form: HTMLFormElement | null) {
  // After the messages have been drawn beside their fields.
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}

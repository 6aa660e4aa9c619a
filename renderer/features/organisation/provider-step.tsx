import { Button, Group } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLeaveWorkspace } from '#renderer/features/workspace/workspace-queries'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { useUnsavedForm } from '#renderer/ipc/use-unsaved-form'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { formIssues } from '#renderer/ui/form-issues'
import { SectionCard } from '#renderer/ui/section-card'
import { organisationInputSchema, type OrganisationInput } from '#shared/domain/organisation'
import { emptyOrganisation, organisationQueries, saveOrganisation } from './organisation-queries'
import { ProviderFields } from './provider-fields'

/** The first step. It is saved whole by its button, since a provider whose name is half typed would be a real record. */
export function ProviderStep({ onSaved }: { readonly onSaved: () => void }) {
  const stored = useQuery(organisationQueries.get())
  const [entered, setEntered] = useState<Partial<OrganisationInput>>({})
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({})
  const leave = useLeaveWorkspace()
  const save = useMutation({
    mutationFn: saveOrganisation,
    onSuccess: onSaved,
    onError: (error) => setIssues(fieldErrors(error)),
  })
  useUnsavedForm(Object.keys(entered).length > 0 && !save.isSuccess)
  const value: OrganisationInput = { ...(stored.data ?? emptyOrganisation), ...entered }
  const submit = () => {
    const found = formIssues(organisationInputSchema, value)
    setIssues(found)
    if (Object.keys(found).length === 0) save.mutate(value)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <SectionCard title="Who are you?">
        <ProviderFields value={value} onChange={(patch) => setEntered({ ...entered, ...patch })} errors={issues} />
      </SectionCard>
      {Object.keys(issues).length === 0 && <ErrorNotice error={save.error} />}
      <Group justify="space-between" mt="lg">
        {stored.data ? (
          <span />
        ) : (
          <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
            Back to the start
          </Button>
        )}
        <Button type="submit" loading={save.isPending}>
          Save and go on
        </Button>
      </Group>
      <ErrorNotice error={leave.error} />
    </form>
  )
}

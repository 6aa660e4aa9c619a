import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useLocation } from 'wouter'
import { paths } from '#renderer/app/paths'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { FormDialog } from '#renderer/ui/form-dialog'
import { formIssues } from '#renderer/ui/form-issues'
import type { LibraryRisk } from '#shared/domain/framework'
import { adoptRiskInputSchema } from '#shared/domain/risk'
import { useAdoptRisk } from './risk-queries'

/** Takes a starter risk into the register, with the answer that makes it the provider's own. */
export function AdoptDialog({ risk, onClose }: { readonly risk: LibraryRisk; readonly onClose: () => void }) {
  const [, navigate] = useLocation()
  const adopt = useAdoptRisk()
  const form = useForm({
    initialValues: { libraryCode: risk.code, localContext: '' },
    validate: (values) => formIssues(adoptRiskInputSchema, values),
  })
  const submit = form.onSubmit((values) =>
    adopt.mutate(values, {
      onSuccess: (adopted) => navigate(paths.risk(adopted.id)),
      onError: (error) => form.setErrors(fieldErrors(error)),
    }),
  )
  return (
    <FormDialog
      title={`${risk.code} ${risk.title}`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      saveLabel="Take into the register"
      isBusy={adopt.isPending}
      isDirty={form.isDirty()}
      error={adopt.error}
    >
      <p>
        {risk.statement} Its usual controls come with it, untested and without an owner; its scores are yours to set.
      </p>
      <Textarea
        label={risk.localPrompt}
        description="Your own answer, without names. A risk copied as it stands is easy to see through."
        required
        data-autofocus
        autosize
        minRows={4}
        maxRows={14}
        {...form.getInputProps('localContext')}
      />
    </FormDialog>
  )
}

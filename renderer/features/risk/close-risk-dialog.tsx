import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { FormDialog } from '#renderer/ui/form-dialog'
import type { Risk } from '#shared/domain/risk'
import { useCloseRisk } from './risk-queries'

export type CloseRiskDialogProps = { readonly risk: Risk; readonly isOpen: boolean; readonly onClose: () => void }

export function CloseRiskDialog({ risk, isOpen, onClose }: CloseRiskDialogProps) {
  const close = useCloseRisk()
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? 'Say why the risk is closed' : null) },
  })
  const submit = form.onSubmit(({ reason }) =>
    close.mutate(
      { id: risk.id, reason },
      {
        onSuccess: () => {
          form.reset()
          onClose()
        },
        onError: (error) => form.setErrors(fieldErrors(error)),
      },
    ),
  )
  return (
    <FormDialog
      title={`Close ${risk.ref}?`}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={submit}
      saveLabel="Close the risk"
      isBusy={close.isPending}
      isDirty={form.isDirty()}
      error={close.error}
    >
      <Textarea
        label="Why is it closed?"
        description="For example: the programme ended in July 2026, and no learner is on it. A closed risk stays in the register and can be opened again."
        required
        data-autofocus
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  )
}

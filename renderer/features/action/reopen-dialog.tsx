import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { FormDialog } from '#renderer/ui/form-dialog'
import type { Action } from '#shared/domain/action'
import { useReopenAction } from './action-queries'

export function ReopenDialog({ action, onClose }: { readonly action: Action; readonly onClose: () => void }) {
  const reopen = useReopenAction()
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? 'Say why it is opened again' : null) },
  })
  const submit = form.onSubmit(({ reason }) =>
    reopen.mutate(
      { id: action.id, reason },
      { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error)) },
    ),
  )
  return (
    <FormDialog
      title={`Open ${action.ref} again?`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      saveLabel="Open it again"
      isBusy={reopen.isPending}
      isDirty={form.isDirty()}
      error={reopen.error}
    >
      <p>
        It goes back to on track. What was said of its completion and verification leaves the page and stays in the
        history.
      </p>
      <Textarea
        label="Why is it opened again?"
        required
        data-autofocus
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  )
}

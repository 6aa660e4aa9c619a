import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { WholeDatePicker } from '#renderer/features/risk/whole-date-picker'
import { useToday } from '#renderer/features/workspace/use-ready-workspace'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { FormDialog } from '#renderer/ui/form-dialog'
import { formIssues } from '#renderer/ui/form-issues'
import { completeActionInputSchema, type Action } from '#shared/domain/action'
import { useCompleteAction } from './action-queries'

export function CompleteDialog({ action, onClose }: { readonly action: Action; readonly onClose: () => void }) {
  const today = useToday()
  const complete = useCompleteAction()
  const form = useForm({
    initialValues: { id: action.id, on: today, impact: '' },
    validate: (values) => formIssues(completeActionInputSchema, values),
  })
  const submit = form.onSubmit((values) =>
    complete.mutate(values, { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error)) }),
  )
  return (
    <FormDialog
      title={`Complete ${action.ref}`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      saveLabel="Complete the action"
      isBusy={complete.isPending}
      isDirty={form.isDirty()}
      error={complete.error}
    >
      {action.measure !== '' && <p>Measure of success: {action.measure}</p>}
      <Textarea
        label="What changed because of it"
        description="For learners or staff, held against where you were before. “Training delivered” is not a change."
        required
        data-autofocus
        autosize
        minRows={3}
        maxRows={14}
        {...form.getInputProps('impact')}
      />
      <WholeDatePicker
        label="Completed on"
        required
        value={form.values.on}
        onChange={(on) => form.setFieldValue('on', on ?? '')}
        error={form.errors.on}
      />
    </FormDialog>
  )
}

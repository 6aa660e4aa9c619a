import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { WholeDatePicker } from '#renderer/features/risk/whole-date-picker'
import { useToday } from '#renderer/features/workspace/use-ready-workspace'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { FormDialog } from '#renderer/ui/form-dialog'
import { formIssues } from '#renderer/ui/form-issues'
import { actionUpdateInputSchema, type Action } from '#shared/domain/action'
import type { ChannelInput } from '#shared/ipc/channels'
import { useAddUpdate } from './action-queries'

export function UpdateDialog({ action, onClose }: { readonly action: Action; readonly onClose: () => void }) {
  const today = useToday()
  const add = useAddUpdate()
  const form = useForm<ChannelInput<'action:add-update'>>({
    initialValues: { actionId: action.id, on: today, text: '' },
    validate: (values) => formIssues(actionUpdateInputSchema, values),
  })
  const submit = form.onSubmit((values) =>
    add.mutate(values, { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error)) }),
  )
  return (
    <FormDialog
      title={`Update on ${action.ref}`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      saveLabel="Add the update"
      isBusy={add.isPending}
      isDirty={form.isDirty()}
      error={add.error}
    >
      <Textarea
        label="What has happened"
        required
        data-autofocus
        autosize
        minRows={3}
        maxRows={14}
        {...form.getInputProps('text')}
      />
      <WholeDatePicker
        label="On"
        required
        value={form.values.on}
        onChange={(on) => form.setFieldValue('on', on ?? '')}
        error={form.errors.on}
      />
    </FormDialog>
  )
}

import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { PersonPicker } from '#renderer/features/person/person-picker'
import { usePersonNames } from '#renderer/features/person/person-queries'
import { WholeDatePicker } from '#renderer/features/risk/whole-date-picker'
import { useReadyWorkspace, useToday } from '#renderer/features/workspace/use-ready-workspace'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { Callout } from '#renderer/ui/callout'
import { FormDialog } from '#renderer/ui/form-dialog'
import { formIssues } from '#renderer/ui/form-issues'
import { verifyActionInputSchema, type Action } from '#shared/domain/action'
import { useVerifyAction } from './action-queries'

/** Verified by somebody who does not own it; where another person types it in, that is said. */
export function VerifyDialog({ action, onClose }: { readonly action: Action; readonly onClose: () => void }) {
  const today = useToday()
  const { nameOf } = usePersonNames()
  const verify = useVerifyAction()
  const atKeyboard = useReadyWorkspace()?.actor.personId ?? null
  const form = useForm({
    initialValues: { id: action.id, on: today, byId: firstVerifier(atKeyboard, action), note: '' },
    validate: (values) => formIssues(verifyActionInputSchema, values),
  })
  const { byId } = form.values
  const submit = form.onSubmit((values) =>
    verify.mutate(values, { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error)) }),
  )
  return (
    <FormDialog
      title={`Verify ${action.ref}`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      saveLabel="Verify the action"
      isBusy={verify.isPending}
      isDirty={form.isDirty()}
      error={verify.error}
    >
      <PersonPicker
        label="Verified by"
        description={ownerHint(action, nameOf)}
        required
        value={byId === '' ? null : byId}
        onChange={(chosen) => form.setFieldValue('byId', chosen ?? '')}
        without={action.ownerId === null ? [] : [action.ownerId]}
        error={form.errors.byId}
      />
      {byId !== '' && atKeyboard !== null && byId !== atKeyboard && (
        <Callout>
          You are {nameOf(atKeyboard)}. This will be kept as entered by {nameOf(atKeyboard)} for {nameOf(byId)}.
        </Callout>
      )}
      <Textarea
        label="What was seen that proves it"
        description="What was looked at, asked or tried, and what it showed. Nothing that identifies a learner."
        required
        autosize
        minRows={3}
        maxRows={14}
        {...form.getInputProps('note')}
      />
      <WholeDatePicker
        label="Verified on"
        required
        value={form.values.on}
        onChange={(on) => form.setFieldValue('on', on ?? '')}
        error={form.errors.on}
      />
    </FormDialog>
  )
}

/** Whoever is at the keyboard, unless it is theirs. */
function firstVerifier(atKeyboard: string | null, action: Action): string {
  return atKeyboard === null || atKeyboard === action.ownerId ? '' : atKeyboard
}

function ownerHint({ ownerId }: Action, nameOf: (id: string | null) => string): string {
  return ownerId === null
    ? 'Somebody who did not do it.'
    : `Somebody other than ${nameOf(ownerId)}, who owns the action and so can not verify it.`
}

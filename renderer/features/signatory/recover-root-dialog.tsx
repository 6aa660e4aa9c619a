import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { z } from 'zod'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { FormDialog } from '#renderer/ui/form-dialog'
import { formIssues } from '#renderer/ui/form-issues'
import { recoverRootInputSchema } from '#shared/domain/signatory'
import { differentMessage, NewPassphraseFields } from './new-passphrase-fields'
import { useRecoverRoot } from './signing-queries'
import { useFocusBack } from './use-focus-back'

export type RecoverRootDialogProps = {
  readonly onClose: () => void
  /** The old recovery key opens nothing any more; this is the only time that the new one is seen. */
  readonly onRecovered: (recoveryKey: string) => void
}

const formSchema = recoverRootInputSchema
  .extend({ repeated: z.string() })
  .refine(({ passphrase, repeated }) => passphrase === repeated, { path: ['repeated'], message: differentMessage })

/** For a forgotten passphrase: the printed recovery key opens the root's key, and a new passphrase takes the old one's place. */
export function RecoverRootDialog({ onClose, onRecovered }: RecoverRootDialogProps) {
  useFocusBack()
  const recover = useRecoverRoot()
  const form = useForm({
    initialValues: { recoveryKey: '', passphrase: '', repeated: '' },
    validate: (values) => formIssues(formSchema, values),
  })
  const submit = form.onSubmit(({ recoveryKey, passphrase }) =>
    recover.mutate(
      { recoveryKey, passphrase },
      {
        onSuccess: (made) => onRecovered(made.recoveryKey),
        onError: (error) => form.setErrors(fieldErrors(error)),
      },
    ),
  )
  return (
    <FormDialog
      title="Choose a new organisation’s passphrase"
      isOpen
      onClose={onClose}
      onSubmit={submit}
      saveLabel="Use the new passphrase"
      isBusy={recover.isPending}
      isDirty={form.isDirty()}
      error={recover.error}
    >
      <p>
        The recovery key was shown once, when the root was made. It opens the root’s key; you then choose a new
        passphrase and get a new recovery key. The old ones open nothing any more, and certificates already issued stay
        good.
      </p>
      <TextInput
        label="Recovery key"
        description="Eight groups of four, as printed. Spaces and small letters do not matter."
        required
        data-autofocus
        autoComplete="off"
        spellCheck={false}
        {...form.getInputProps('recoveryKey')}
      />
      <NewPassphraseFields
        label="The organisation’s new passphrase"
        value={form.values}
        onChange={(typed) => form.setValues(typed)}
        errors={form.errors}
      />
    </FormDialog>
  )
}

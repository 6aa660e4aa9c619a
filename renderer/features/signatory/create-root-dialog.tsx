import { useForm } from '@mantine/form'
import { z } from 'zod'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { FormDialog } from '#renderer/ui/form-dialog'
import { formIssues } from '#renderer/ui/form-issues'
import { createRootInputSchema } from '#shared/domain/signatory'
import styles from './dialog-text.module.css'
import { differentMessage, NewPassphraseFields } from './new-passphrase-fields'
import { SamplePassphrase } from './sample-passphrase'
import { useCreateRoot } from './signing-queries'
import { useFocusBack } from './use-focus-back'

export type CreateRootDialogProps = {
  readonly onClose: () => void
  /** The root is made, and this is the only time that its recovery key is seen. */
  readonly onMade: (recoveryKey: string) => void
}

const formSchema = createRootInputSchema
  .extend({ repeated: z.string() })
  .refine(({ passphrase, repeated }) => passphrase === repeated, { path: ['repeated'], message: differentMessage })

/** Makes the organisation's own root certificate, once. */
export function CreateRootDialog({ onClose, onMade }: CreateRootDialogProps) {
  useFocusBack()
  const create = useCreateRoot()
  const form = useForm({
    initialValues: { passphrase: '', repeated: '' },
    validate: (values) => formIssues(formSchema, values),
  })
  const submit = form.onSubmit(({ passphrase }) =>
    create.mutate(passphrase, {
      onSuccess: ({ recoveryKey }) => onMade(recoveryKey),
      onError: (error) => form.setErrors(fieldErrors(error)),
    }),
  )
  return (
    <FormDialog
      title="Make the organisation’s root"
      isOpen
      onClose={onClose}
      onSubmit={submit}
      saveLabel="Make the root"
      isBusy={create.isPending}
      isDirty={form.isDirty()}
      error={create.error}
    >
      <div className={styles.text}>
        <p>
          <strong>What it is.</strong> A certificate that is made here, on this computer, and that issues a certificate
          to each person who signs. Packs signed under it can be seen to come from the same organisation.
        </p>
        <p>
          <strong>What it is not.</strong> No outside authority stands behind it, and what it signs is not a qualified
          electronic signature. Whoever checks a pack sees that the file has not been changed; whose it is they see only
          by comparing the fingerprint with the one you give them, by telephone for example.
        </p>
        <p>
          <strong>The passphrase</strong> is asked whenever a signatory is added, never for signing itself. It is not
          kept anywhere: if it is forgotten, only the recovery key that you see next opens the root’s key.
        </p>
      </div>
      <SamplePassphrase />
      <NewPassphraseFields
        label="The organisation’s passphrase"
        hasFirstFocus
        value={form.values}
        onChange={(typed) => form.setValues(typed)}
        errors={form.errors}
      />
    </FormDialog>
  )
}

import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { PersonPicker } from '#renderer/features/person/person-picker'
import { personQueries } from '#renderer/features/person/person-queries'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { FormDialog } from '#renderer/ui/form-dialog'
import { formIssues } from '#renderer/ui/form-issues'
import { createSignatoryInputSchema } from '#shared/domain/signatory'
import { differentMessage, NewPassphraseFields } from './new-passphrase-fields'
import { PassphraseField } from './passphrase-field'
import { SamplePassphrase } from './sample-passphrase'
import { useCreateSignatory } from './signing-queries'
import { useFocusBack } from './use-focus-back'

export type AddSignatoryDialogProps = { readonly onClose: () => void }

const formSchema = createSignatoryInputSchema
  .extend({ repeated: z.string() })
  .refine(({ passphrase, repeated }) => passphrase === repeated, { path: ['repeated'], message: differentMessage })

const empty: z.input<typeof formSchema> = {
  personId: '',
  role: '',
  passphrase: '',
  repeated: '',
  organisationPassphrase: '',
}

/** Gives one person a certificate from the organisation's root, under a passphrase of their own. */
export function AddSignatoryDialog({ onClose }: AddSignatoryDialogProps) {
  useFocusBack()
  const create = useCreateSignatory()
  const { data: people = [] } = useQuery(personQueries.list())
  const form = useForm({ initialValues: empty, validate: (values) => formIssues(formSchema, values) })
  const choosePerson = (personId: string | null) => {
    const titleOf = (id: string) => people.find((person) => person.id === id)?.jobTitle ?? ''
    const { role, personId: before } = form.values
    // The job title is offered as the role until somebody types another one.
    const isOffered = role === '' || role === titleOf(before)
    form.setValues({ personId: personId ?? '', ...(isOffered ? { role: titleOf(personId ?? '') } : {}) })
  }
  const submit = form.onSubmit(({ personId, role, passphrase, organisationPassphrase }) =>
    create.mutate(
      { personId, role, passphrase, organisationPassphrase },
      { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error)) },
    ),
  )
  return (
    <FormDialog
      title="Add a signatory"
      isOpen
      onClose={onClose}
      onSubmit={submit}
      saveLabel="Add the signatory"
      isBusy={create.isPending}
      isDirty={form.isDirty()}
      error={create.error}
    >
      <div>
        The person who is to sign should be at the keyboard: the passphrase they choose is theirs alone, and is asked
        each time they sign. It is not kept anywhere. If they forget it, add them again with a new one.
      </div>
      <PersonPicker
        label="Who signs"
        required
        data-autofocus
        value={form.values.personId === '' ? null : form.values.personId}
        onChange={choosePerson}
        error={form.errors.personId}
      />
      <TextInput
        label="Role"
        description="Printed beside the signature, and part of the certificate."
        required
        {...form.getInputProps('role')}
      />
      <NewPassphraseFields
        label="The signatory’s own passphrase"
        value={form.values}
        onChange={(typed) => form.setValues(typed)}
        errors={form.errors}
      />
      <PassphraseField
        label="The organisation’s passphrase"
        description="The one chosen when the root was made; it lets the root issue this certificate."
        shows="the organisation’s passphrase"
        required
        {...form.getInputProps('organisationPassphrase')}
      />
      <SamplePassphrase />
    </FormDialog>
  )
}

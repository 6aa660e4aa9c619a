import { Checkbox, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { DateField } from '#renderer/ui/date-field'
import { FormDialog } from '#renderer/ui/form-dialog'
import { formIssues } from '#renderer/ui/form-issues'
import { MultiSelectField } from '#renderer/ui/multi-select-field'
import { personInputSchema, type Person, type PersonInput } from '#shared/domain/person'
import { personRoleNames, personRoles } from '#shared/domain/person-roles'
import { useSavePerson } from './person-queries'

export type PersonDialogProps = {
  readonly isOpen: boolean
  /** Null for somebody new. */
  readonly person: Person | null
  readonly onClose: () => void
  readonly onSaved?: (person: Person) => void
}

export function PersonDialog(props: PersonDialogProps) {
  // Mounted afresh for each person, so that no text of one lands with another.
  return props.isOpen ? <OpenPersonDialog key={props.person?.id ?? 'new'} {...props} /> : null
}

const roleOptions = personRoles.map((role) => ({ value: role, label: personRoleNames[role] }))
const newcomer: PersonInput = { name: '', jobTitle: '', roles: [], startedOn: null, leftOn: null, isExternal: false }

function OpenPersonDialog({ person, onClose, onSaved }: PersonDialogProps) {
  const save = useSavePerson()
  const form = useForm<PersonInput>({
    initialValues: person ?? newcomer,
    validate: (values) => formIssues(personInputSchema, values),
  })
  const submit = form.onSubmit((values) =>
    save.mutate(values, {
      onSuccess: (saved) => {
        onClose()
        onSaved?.(saved)
      },
      onError: (error) => form.setErrors(fieldErrors(error)),
    }),
  )
  return (
    <FormDialog
      title={person ? `Change ${person.name}` : 'Add a person'}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      saveLabel={person ? 'Save' : 'Add the person'}
      isBusy={save.isPending}
      isDirty={form.isDirty()}
      error={save.error}
    >
      <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
      <TextInput label="Job title" {...form.getInputProps('jobTitle')} />
      <MultiSelectField
        label="Parts they play"
        description="One person may play several. Leave it empty where none fits."
        options={roleOptions}
        value={form.values.roles}
        onChange={(roles) => form.setFieldValue('roles', rolesAmong(roles))}
        error={form.errors.roles}
      />
      <Checkbox
        label="From outside the provider"
        description="An adviser, an associate or an agency tutor, for example."
        {...form.getInputProps('isExternal', { type: 'checkbox' })}
      />
      <DateField label="Started" {...form.getInputProps('startedOn')} />
      <DateField
        label="Left"
        description="Somebody who has left keeps their name beside what they did, and is offered no new work."
        {...form.getInputProps('leftOn')}
      />
    </FormDialog>
  )
}

function rolesAmong(chosen: readonly string[]): PersonInput['roles'] {
  return personRoles.filter((role) => chosen.includes(role))
}

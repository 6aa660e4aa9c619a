import { Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { PersonPicker } from '#renderer/features/person/person-picker'
import { WholeDatePicker } from '#renderer/features/risk/whole-date-picker'
import { useToday } from '#renderer/features/workspace/use-ready-workspace'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { Callout } from '#renderer/ui/callout'
import { FormDialog } from '#renderer/ui/form-dialog'
import { formIssues } from '#renderer/ui/form-issues'
import { RadioCards } from '#renderer/ui/radio-cards'
import {
  controlInputSchema,
  controlKindNames,
  controlKinds,
  testResultNames,
  testResults,
  type Control,
  type ControlInput,
  type Risk,
} from '#shared/domain/risk'
import { useSaveControl } from './control-queries'
import { isTestedByOwner } from './control-words'

export type ControlDialogProps = {
  readonly risk: Risk
  /** Null for a new one. */
  readonly control: Control | null
  readonly onClose: () => void
}

export function ControlDialog({ risk, control, onClose }: ControlDialogProps) {
  const today = useToday()
  const save = useSaveControl()
  const form = useForm<ControlInput>({
    initialValues: { ...(control ?? newControl), riskId: risk.id },
    validate: (values) => controlIssues(values, today),
  })
  const submit = form.onSubmit((values) =>
    save.mutate(values, { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error)) }),
  )
  return (
    <FormDialog
      title={control ? `Control of ${risk.ref}` : `Add a control to ${risk.ref}`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      saveLabel={control ? 'Save' : 'Add the control'}
      isBusy={save.isPending}
      isDirty={form.isDirty()}
      error={save.error}
      size="xl"
    >
      <TextInput
        label="What is the control?"
        description="Something that is done or in place. For example: private time with the learner in every review."
        required
        data-autofocus
        {...form.getInputProps('name')}
      />
      <RadioCards
        label="What does it do?"
        columns={3}
        options={kindOptions}
        value={form.values.kind}
        onChange={(kind) => form.setFieldValue('kind', kind)}
      />
      <PersonPicker label="Owner" description="The person who keeps it going." {...form.getInputProps('ownerId')} />
      <WholeDatePicker
        label="Tested on"
        description="When somebody last tried whether it works. Leave it empty if nobody has."
        {...form.getInputProps('testedOn')}
      />
      <PersonPicker
        label="Tested by"
        description="Best somebody other than the owner."
        {...form.getInputProps('testedById')}
      />
      {isTestedByOwner(form.values) && (
        <Callout tone="warn" title="Tested by its own owner">
          It is kept and counts as tested, and it says so wherever the test is shown. Somebody else’s test is worth
          more.
        </Callout>
      )}
      <RadioCards
        label="What did the test show?"
        columns={3}
        options={resultOptions}
        value={form.values.testResult}
        onChange={(result) => form.setFieldValue('testResult', result)}
        onClear={() => form.setFieldValue('testResult', null)}
        error={typeof form.errors.testResult === 'string' ? form.errors.testResult : undefined}
      />
      <Textarea
        label="Note on the test"
        description="What was tried and what was seen. Nothing that identifies a learner."
        autosize
        minRows={2}
        maxRows={10}
        {...form.getInputProps('testNote')}
      />
    </FormDialog>
  )
}

const newControl: Omit<ControlInput, 'riskId'> = {
  name: '',
  kind: 'preventive',
  ownerId: null,
  testedOn: null,
  testedById: null,
  testResult: null,
  testNote: '',
}

const kindOptions = controlKinds.map((kind) => {
  const [label = '', meaning = ''] = controlKindNames[kind].split(': ')
  return { value: kind, label, description: `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}` }
})
const resultOptions = testResults.map((result) => ({ value: result, label: testResultNames[result] }))

/** What the schema has against it, a test that is still to come, and half a test: who or what, but not when. */
export function controlIssues(values: ControlInput, today: string): Record<string, string> {
  const issues = formIssues(controlInputSchema, values)
  if (values.testedOn !== null && values.testedOn > today) issues.testedOn ??= 'This day has not come yet'
  if (values.testedOn === null && (values.testResult !== null || values.testedById !== null))
    issues.testedOn ??= 'Say when it was tested, or clear who tested it and what it showed'
  return issues
}

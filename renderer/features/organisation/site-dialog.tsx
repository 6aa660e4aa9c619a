import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { FormDialog } from '#renderer/ui/form-dialog'
import { formIssues } from '#renderer/ui/form-issues'
import { siteInputSchema, siteKindNames, siteKinds, type Site, type SiteInput } from '#shared/domain/organisation'
import { useSaveSite } from './organisation-queries'

export type SiteDialogProps = {
  readonly isOpen: boolean
  /** Null for a new one. */
  readonly site: Site | null
  readonly onClose: () => void
}

export function SiteDialog(props: SiteDialogProps) {
  return props.isOpen ? <OpenSiteDialog key={props.site?.id ?? 'new'} {...props} /> : null
}

const kindOptions = siteKinds.map((kind) => ({ value: kind, label: siteKindNames[kind] }))
const newSite: SiteInput = { name: '', kind: 'centre', area: '', note: '' }

function OpenSiteDialog({ site, onClose }: SiteDialogProps) {
  const save = useSaveSite()
  const form = useForm<SiteInput>({
    initialValues: site ?? newSite,
    validate: (values) => formIssues(siteInputSchema, values),
  })
  const submit = form.onSubmit((values) =>
    save.mutate(values, { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error)) }),
  )
  return (
    <FormDialog
      title={site ? `Change ${site.name}` : 'Add a site'}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      saveLabel={site ? 'Save' : 'Add the site'}
      isBusy={save.isPending}
      isDirty={form.isDirty()}
      error={save.error}
    >
      <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
      <NativeSelect label="What it is" data={kindOptions} {...form.getInputProps('kind')} />
      <TextInput
        label="Local authority area"
        description="Referrals and the local picture follow from it."
        {...form.getInputProps('area')}
      />
      <Textarea
        label="Note"
        description="Shared with other tenants, used one day a week, who holds the keys: what matters for visitors."
        autosize
        minRows={2}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}

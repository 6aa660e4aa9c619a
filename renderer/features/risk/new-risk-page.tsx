import { Button, Group, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useLocation, useSearchParams } from 'wouter'
import { paths } from '#renderer/app/paths'
import { fieldErrors } from '#renderer/ipc/failure-error'
import { useUnsavedForm } from '#renderer/ipc/use-unsaved-form'
import { AppLink } from '#renderer/ui/app-link'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { Page } from '#renderer/ui/page'
import { SectionCard } from '#renderer/ui/section-card'
import { Tabs } from '#renderer/ui/tabs'
import type { Framework } from '#shared/domain/framework'
import type { Risk } from '#shared/domain/risk'
import { RiskLibrary } from './risk-library'
import { useAddRisk } from './risk-queries'
import { blankRisk, riskLabels, riskProblems } from './risk-texts'

export type NewRiskPageProps = { readonly risks: readonly Risk[]; readonly framework: Framework }

/** Adds a risk: one of the library's, or the provider's own. */
export function NewRiskPage({ risks, framework }: NewRiskPageProps) {
  const [address, setAddress] = useSearchParams()
  return (
    <Page title="Add a risk" above={<AppLink to={paths.risks}>Risk register</AppLink>}>
      <Tabs
        label="Where the risk comes from"
        value={address.get('from') === 'own' ? 'own' : 'library'}
        onChange={(from) => setAddress({ from }, { replace: true })}
        tabs={[
          { key: 'library', label: 'From the library', content: <RiskLibrary risks={risks} framework={framework} /> },
          { key: 'own', label: 'Your own', content: <OwnRiskForm /> },
        ]}
      />
    </Page>
  )
}

function OwnRiskForm() {
  const [, navigate] = useLocation()
  const add = useAddRisk()
  const form = useForm({
    initialValues: blankRisk,
    validate: (values) => riskProblems(values),
  })
  useUnsavedForm(form.isDirty())
  const submit = form.onSubmit((values) =>
    add.mutate(values, {
      onSuccess: (risk) => navigate(paths.risk(risk.id), { replace: true }),
      onError: (error) => form.setErrors(fieldErrors(error)),
    }),
  )
  const isShownAtField = Object.keys(fieldErrors(add.error)).length > 0
  return (
    <SectionCard title="Your own risk" description="A title is enough to start. Everything else is on the next page.">
      <form onSubmit={submit} noValidate>
        <TextInput
          label={riskLabels.title}
          description="What could happen, in a line. For example: an apprentice is drawn in by a colleague at a remote site."
          required
          {...form.getInputProps('title')}
        />
        <Group mt="md">
          <Button type="submit" loading={add.isPending}>
            Add the risk
          </Button>
        </Group>
        {!isShownAtField && <ErrorNotice error={add.error} />}
      </form>
    </SectionCard>
  )
}

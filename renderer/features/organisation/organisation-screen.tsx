import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { HistoryPanel } from '#renderer/features/audit/history-panel'
import { PersonList } from '#renderer/features/person/person-list'
import { useAutosave } from '#renderer/ipc/use-autosave'
import { DataPlace } from '#renderer/features/workspace/data-place'
import { Page } from '#renderer/ui/page'
import { QueryView } from '#renderer/ui/query-view'
import { SectionCard } from '#renderer/ui/section-card'
import { formIssues } from '#renderer/ui/form-issues'
import { organisationInputSchema, type Organisation, type OrganisationInput } from '#shared/domain/organisation'
import { emptyOrganisation, organisationQueries, saveOrganisation } from './organisation-queries'
import { ProviderFields } from './provider-fields'
import { ScopeProposals } from './scope-proposals'
import { ScopeQuestions } from './scope-questions'
import { SiteList } from './site-list'

export function OrganisationScreen() {
  const organisation = useQuery(organisationQueries.get())
  return <QueryView query={organisation}>{(stored) => <Loaded stored={stored ?? emptyOrganisation} />}</QueryView>
}

function Loaded({ stored }: { readonly stored: Organisation }) {
  const [isHistoryOpen, setIsHistoryOpen] = useState(false)
  const { state, held, change } = useAutosave<OrganisationInput>('organisation', saveOrganisation)
  const shown: OrganisationInput = { ...stored, ...held }
  return (
    <Page
      title="Organisation"
      intro="Who you are, where you teach, what applies to you and who your people are. Packs and the self-evaluation start from it."
      width="reading"
      save={state}
      actions={
        <Button variant="default" onClick={() => setIsHistoryOpen(true)}>
          History
        </Button>
      }
    >
      <SectionCard title="Your provider" description="Saved as you type.">
        <ProviderFields
          value={shown}
          onChange={change}
          errors={state.kind === 'failed' ? formIssues(organisationInputSchema, shown) : {}}
        />
      </SectionCard>
      <SectionCard title="Sites" description="Every place where learners are taught, employers’ premises included.">
        <SiteList />
      </SectionCard>
      <SectionCard
        title="What applies to you"
        description="Eight questions. Change an answer whenever it stops being true; each is saved as you give it."
      >
        <ScopeQuestions />
      </SectionCard>
      <SectionCard title="What seems not to apply">
        <ScopeProposals />
      </SectionCard>
      <SectionCard
        title="People"
        description="Staff, directors and advisers who own, check, approve or teach. Learners are never entered."
      >
        <PersonList />
      </SectionCard>
      <DataPlace />
      <HistoryPanel
        title="History of the provider’s details"
        entity="organisation"
        id="organisation"
        isOpen={isHistoryOpen}
        onClose={() => setIsHistoryOpen(false)}
      />
    </Page>
  )
}

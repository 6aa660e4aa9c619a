import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useUndo } from '#renderer/features/audit/audit-queries'
import { EmptyState } from '#renderer/ui/empty-state'
import { QueryView } from '#renderer/ui/query-view'
import { RecordList } from '#renderer/ui/record-list'
import { showFailure, showUndo } from '#renderer/ui/toast'
import { siteKindNames, type Site } from '#shared/domain/organisation'
import { siteQueries, useRemoveSite } from './organisation-queries'
import { SiteDialog } from './site-dialog'

type Opened = { readonly site: Site | null }

/** Where teaching happens, employers' premises and online rooms included. */
export function SiteList() {
  const sites = useQuery(siteQueries.list())
  const [opened, setOpened] = useState<Opened | null>(null)
  const remove = useRemoveSite()
  const undo = useUndo()
  const removeWithUndo = (site: Site) =>
    remove.mutate(site.id, {
      onSuccess: ({ transactionId }) => showUndo(`${site.name} was removed.`, () => undo.mutate(transactionId)),
      onError: showFailure,
    })
  return (
    <>
      <QueryView query={sites}>
        {(all) => (
          <RecordList
            label="Sites"
            records={all}
            recordKey={(site) => site.id}
            name={(site) => site.name}
            about={(site) => aboutSite(site)}
            onOpen={(site) => setOpened({ site })}
            onRemove={removeWithUndo}
            empty={
              <EmptyState title="No sites yet">
                Add each place where learners are taught: your own rooms, employers’ premises, and online if that is
                where you teach.
              </EmptyState>
            }
          />
        )}
      </QueryView>
      <div>
        <Button variant="default" onClick={() => setOpened({ site: null })}>
          Add a site
        </Button>
      </div>
      <SiteDialog isOpen={opened !== null} site={opened?.site ?? null} onClose={() => setOpened(null)} />
    </>
  )
}

function aboutSite(site: Site): string {
  return [siteKindNames[site.kind], site.area].filter((part) => part !== '').join(', ')
}

import { ActionIcon, Button } from '@mantine/core'
import { IconFolder } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { CopyButton } from '#renderer/features/signatory/copy-button'
import { Badge } from '#renderer/ui/badge'
import { clockTime } from '#renderer/ui/clock-time'
import type { Column } from '#renderer/ui/column'
import { DataTable } from '#renderer/ui/data-table'
import { EmptyState } from '#renderer/ui/empty-state'
import { QueryView } from '#renderer/ui/query-view'
import { SectionCard } from '#renderer/ui/section-card'
import { showFailure } from '#renderer/ui/toast'
import { shortUkDate } from '#shared/domain/dates'
import { packKindNames, type Pack } from '#shared/domain/pack'
import styles from './pack-list.module.css'
import { packQueries, useShowInFolder } from './pack-queries'
import { leftOutWords, packStateWords } from './pack-words'
import { VerifyDialog } from './verify-dialog'

/** Every pack ever made here, newest first, those that were not finished included. */
export function PackList() {
  const packs = useQuery(packQueries.list())
  const [checked, setChecked] = useState<Pack | null>(null)
  const { mutate: show } = useShowInFolder()
  const columns = useMemo(
    () => packColumns({ onVerify: setChecked, onShow: (pack) => show(pack, { onError: showFailure }) }),
    [show],
  )
  return (
    <SectionCard
      title="Packs made here"
      description="The SHA-256 is kept here and can’t be in the pack itself: with it, any copy can be compared."
    >
      <QueryView query={packs}>
        {(all) => (
          <div className={styles.scroll}>
            <DataTable
              label="Packs"
              rows={all}
              rowKey={(pack) => pack.id}
              columns={columns}
              empty={
                <EmptyState title="No pack yet">
                  Each pack that you make is listed here, with its number and its SHA-256.
                </EmptyState>
              }
            />
          </div>
        )}
      </QueryView>
      {checked && <VerifyDialog pack={checked} onClose={() => setChecked(null)} />}
    </SectionCard>
  )
}

type RowActions = { readonly onVerify: (pack: Pack) => void; readonly onShow: (pack: Pack) => void }

function packColumns(actions: RowActions): readonly Column<Pack>[] {
  return [
    {
      key: 'number',
      header: 'Pack',
      cell: (pack) => <NumberAndKind pack={pack} />,
      sortBy: (pack) => pack.packNumber,
      isRowName: true,
    },
    { key: 'made', header: 'Made', cell: (pack) => <Made pack={pack} />, sortBy: (pack) => pack.createdAt },
    { key: 'pages', header: 'Pages', cell: (pack) => pack.pages ?? '–', sortBy: (pack) => pack.pages, align: 'end' },
    { key: 'sha256', header: 'SHA-256', cell: (pack) => <Hash pack={pack} /> },
    { key: 'state', header: 'State', cell: (pack) => <State pack={pack} />, sortBy: (pack) => pack.state },
    { key: 'file', header: 'File', cell: (pack) => <FileButtons pack={pack} {...actions} /> },
  ]
}

function NumberAndKind({ pack }: { readonly pack: Pack }) {
  const details = [leftOutWords(pack), packStateWords[pack.state].detail].filter((words) => words !== null)
  return (
    <>
      <span className={styles.number}>{pack.packNumber}</span>
      <div>
        {packKindNames[pack.kind]}, as at {shortUkDate(pack.asAt)}
      </div>
      {details.map((words) => (
        <div key={words} className={styles.detail}>
          {words}
        </div>
      ))}
    </>
  )
}

/** The day as the wall clock has it here, which the moment in UTC may not. */
function Made({ pack }: { readonly pack: Pack }) {
  return (
    <span className={styles.whole}>
      {dayFormat.format(new Date(pack.createdAt))}, {clockTime(pack.createdAt)}
    </span>
  )
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

function Hash({ pack }: { readonly pack: Pack }) {
  if (pack.sha256 === null) return '–'
  return (
    <span className={styles.hash}>
      <code title={pack.sha256}>{pack.sha256.slice(0, 8)}…</code>
      <CopyButton text={pack.sha256} label={`Copy the whole SHA-256 of ${pack.packNumber}`} isSmall />
    </span>
  )
}

function State({ pack }: { readonly pack: Pack }) {
  const { label, tone } = packStateWords[pack.state]
  return <Badge tone={tone}>{label}</Badge>
}

function FileButtons({ pack, onVerify, onShow }: RowActions & { readonly pack: Pack }) {
  if (pack.state !== 'finished') return '–'
  return (
    <span className={`${styles.buttons} no-print`}>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Verify ${pack.packNumber}`}
        onClick={() => onVerify(pack)}
      >
        Verify
      </Button>
      <ActionIcon
        variant="default"
        aria-label={`Show in folder: ${pack.packNumber}`}
        title="Show in folder"
        onClick={() => onShow(pack)}
      >
        <IconFolder size={16} aria-hidden />
      </ActionIcon>
    </span>
  )
}

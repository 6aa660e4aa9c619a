import { destinationPath, paths } from '#renderer/app/paths'
import { AppLink } from '#renderer/ui/app-link'
import { dayAndTime } from '#renderer/ui/clock-time'
import { SectionCard } from '#renderer/ui/section-card'
import { ukDate } from '#shared/domain/dates'
import type { Today } from '#shared/domain/today'
import { Figures } from './figures'
import styles from './today-figures.module.css'

const longest = 5

/** What there is and what of it is due. Every figure leads to its rows. */
export function TodayFigures({ today }: { readonly today: Today }) {
  return (
    <div className={styles.tiles}>
      <Unproven judgements={today.unprovenJudgements} />
      <Risks today={today} />
      <Actions actions={today.actions} />
      <Safekeeping lastBackup={today.lastBackup} lastPack={today.lastPack} />
    </div>
  )
}

function Unproven({ judgements }: { readonly judgements: Today['unprovenJudgements'] }) {
  const path = destinationPath({ to: 'self-evaluation', filter: 'unproven' })
  return (
    <SectionCard title="Unproven judgements">
      <Figures figures={[{ count: judgements.length, label: 'to show, or to lower', to: path }]} />
      <ul className={styles.list}>
        {judgements.slice(0, longest).map(({ code, title }) => (
          <li key={code}>
            <AppLink to={paths.criterion(code)}>{`${code} ${title}`}</AppLink>
          </li>
        ))}
        {judgements.length > longest && (
          <li>
            <AppLink to={path}>{`and ${judgements.length - longest} more`}</AppLink>
          </li>
        )}
      </ul>
    </SectionCard>
  )
}

function Risks({ today: { openRisks, unprovenRisks, risksDue } }: { readonly today: Today }) {
  return (
    <SectionCard title="Risks">
      <Figures
        figures={[
          { count: openRisks, label: 'open', to: paths.risks },
          {
            count: unprovenRisks,
            label: 'with an unproven score',
            to: destinationPath({ to: 'risks', filter: 'unproven' }),
          },
          {
            count: risksDue.length,
            label: 'to review within two weeks',
            to: destinationPath({ to: 'risks', filter: 'review-due' }),
          },
        ]}
      />
      <ul className={styles.list}>
        {risksDue.slice(0, longest).map(({ id, ref, title, reviewDue }) => (
          <li key={id}>
            <AppLink to={paths.risk(id)}>{`${ref} ${title}`}</AppLink>{' '}
            <span className={styles.quiet}>review due {ukDate(reviewDue)}</span>
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}

function Actions({ actions }: { readonly actions: Today['actions'] }) {
  return (
    <SectionCard title="Actions">
      <Figures
        figures={[
          { count: actions.open, label: 'open', to: paths.actions },
          { count: actions.overdue, label: 'overdue', to: destinationPath({ to: 'actions', filter: 'overdue' }) },
          {
            count: actions.toVerify,
            label: 'to verify by somebody else',
            to: destinationPath({ to: 'actions', filter: 'to-verify' }),
          },
          {
            count: actions.dueSoon,
            label: 'due within two weeks',
            to: destinationPath({ to: 'actions', filter: 'due-soon' }),
          },
        ]}
      />
    </SectionCard>
  )
}

function Safekeeping({ lastBackup, lastPack }: Pick<Today, 'lastBackup' | 'lastPack'>) {
  return (
    <SectionCard title="Safe and ready to show">
      <p className={styles.line}>
        Last backup: <AppLink to={paths.organisation}>{backupWords(lastBackup)}</AppLink>
      </p>
      <p className={styles.line}>
        Last pack: <AppLink to={paths.packs}>{packWords(lastPack)}</AppLink>
      </p>
    </SectionCard>
  )
}

function backupWords(backup: Today['lastBackup']): string {
  if (!backup) return 'none yet; closing Sevenfold makes one'
  return `${dayAndTime(backup.at)}, ${backup.isVerified ? 'opened and checked' : 'not checked'}`
}

function packWords(pack: Today['lastPack']): string {
  return pack ? `${pack.packNumber}, ${dayAndTime(pack.at)}` : 'none yet'
}

import { paths } from '#renderer/app/paths'
import { ControlsCard } from '#renderer/features/control/controls-card'
import { useToday } from '#renderer/features/workspace/use-ready-workspace'
import { useAutosave } from '#renderer/ipc/use-autosave'
import { AppLink } from '#renderer/ui/app-link'
import { Badge } from '#renderer/ui/badge'
import { Page } from '#renderer/ui/page'
import { ukDate } from '#shared/domain/dates'
import type { Framework, LibraryRisk } from '#shared/domain/framework'
import { isReviewOverdue, isUnprovenRisk, type Risk } from '#shared/domain/risk'
import { RiskActionsCard } from './risk-actions-card'
import { RiskCommands } from './risk-commands'
import { RiskLinksCard, RiskOwnershipCard } from './risk-ownership-card'
import styles from './risk-page.module.css'
import { RiskNotices } from './risk-notices'
import { useSaveRiskTexts } from './risk-queries'
import { riskProblems, textsOf, type RiskTexts } from './risk-texts'
import { RiskTextsCard } from './risk-texts-card'
import { ScoresCard } from './scores-card'

/** One risk, whole. Texts save themselves; a score, a control and the risk's state each change by a step of their own. */
export function RiskPage({ risk, framework }: { readonly risk: Risk; readonly framework: Framework }) {
  const { state, held, change, flush } = useAutosave<RiskTexts>(`risk/${risk.id}`, useSaveRiskTexts(risk.id))
  const texts = { ...textsOf(risk), ...held }
  const fields = { texts, problems: riskProblems(texts), onChange: change }
  const library = framework.risks.find((one) => one.code === risk.libraryCode)
  return (
    <Page
      title={`${risk.ref} ${texts.title}`}
      above={<AppLink to={paths.risks}>Risk register</AppLink>}
      beside={<RiskBadges risk={risk} />}
      save={state}
      actions={<RiskCommands risk={risk} onBefore={flush} />}
      intro={introOf(library)}
    >
      <RiskNotices risk={risk} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <ScoresCard risk={risk} library={library} />
          <ControlsCard risk={risk} />
          <RiskTextsCard {...fields} localPrompt={library?.localPrompt} />
        </div>
        <div className={styles.column}>
          <RiskOwnershipCard {...fields} risk={risk} />
          <RiskActionsCard risk={risk} framework={framework} />
          <RiskLinksCard {...fields} />
        </div>
      </div>
    </Page>
  )
}

function RiskBadges({ risk }: { readonly risk: Risk }) {
  const today = useToday()
  return (
    <>
      <Badge tone={risk.status === 'open' ? 'info' : 'neutral'}>{risk.status === 'open' ? 'Open' : 'Closed'}</Badge>
      {isUnprovenRisk(risk) && <Badge tone="warn">Unproven</Badge>}
      {isReviewOverdue(risk, today) && risk.reviewDue !== null && (
        <Badge tone="bad">Review overdue since {ukDate(risk.reviewDue)}</Badge>
      )}
    </>
  )
}

function introOf(library: LibraryRisk | undefined): string | undefined {
  return library && `Taken from the library (${library.code}) and made your own.`
}

import { Button } from '@mantine/core'
import { useState } from 'react'
import { Badge } from '#renderer/ui/badge'
import { SectionCard } from '#renderer/ui/section-card'
import type { LibraryRisk } from '#shared/domain/framework'
import { isUnprovenRisk, type Risk } from '#shared/domain/risk'
import { RescoreDialog } from './rescore-dialog'
import styles from './scores-card.module.css'
import pageStyles from './risk-page.module.css'
import { scoreFactors, scoreKindTitles, scoreWord, type ScoreKind } from './risk-words'
import { ScoreBadge } from './score-badge'

export type ScoresCardProps = { readonly risk: Risk; readonly library: LibraryRisk | undefined }

export function ScoresCard({ risk, library }: ScoresCardProps) {
  const [changing, setChanging] = useState<ScoreKind | null>(null)
  return (
    <SectionCard
      title="Scores"
      description="Likelihood × impact, each from 1 to 5. Impact is harm to people. Each change asks why, and the reasons are kept."
    >
      <div className={pageStyles.scores}>
        {(['inherent', 'residual'] as const).map((which) => (
          <ScorePanel
            key={which}
            risk={risk}
            which={which}
            hint={libraryHint(which, library)}
            onChange={() => setChanging(which)}
          />
        ))}
      </div>
      {changing && (
        <RescoreDialog
          risk={risk}
          which={changing}
          hint={libraryHint(changing, library)}
          onClose={() => setChanging(null)}
        />
      )}
    </SectionCard>
  )
}

type ScorePanelProps = {
  readonly risk: Risk
  readonly which: ScoreKind
  readonly hint: string | null
  readonly onChange: () => void
}

function ScorePanel({ risk, which, hint, onChange }: ScorePanelProps) {
  const score = risk[which]
  const reason = which === 'inherent' ? risk.inherentReason : risk.residualReason
  const isUnproven = which === 'residual' && isUnprovenRisk(risk)
  return (
    <div className={styles.panel}>
      <h3 className={styles.title}>{scoreKindTitles[which]}</h3>
      <div className={styles.line}>
        <ScoreBadge score={score} isUnproven={isUnproven} />
        {isUnproven && <Badge tone="warn">Unproven</Badge>}
        {score && <span>{scoreFactors(score)}</span>}
      </div>
      {reason !== '' && <p className={styles.reason}>Why: {reason}</p>}
      {score === null && hint && <p className={styles.hint}>{hint}</p>}
      <div className="no-print">
        <Button variant="default" size="compact-md" onClick={onChange}>
          {score === null ? `Set the ${which} score` : `Change the ${which} score`}
        </Button>
      </div>
    </div>
  )
}

function libraryHint(which: ScoreKind, library: LibraryRisk | undefined): string | null {
  if (!library) return null
  const score = which === 'inherent' ? library.inherent : library.residualIfTested
  const only = which === 'inherent' ? '' : ', and only if the usual controls are tested and work'
  return `A starting point from the library${only}: ${scoreFactors(score)} = ${scoreWord(score)}.`
}

import { useMediaQuery, useSessionStorage } from '@mantine/hooks'
import { useRef } from 'react'
import { useAutosave } from '#renderer/ipc/use-autosave'
import { paths } from '#renderer/app/paths'
import { AppLink } from '#renderer/ui/app-link'
import { Badge } from '#renderer/ui/badge'
import { Callout } from '#renderer/ui/callout'
import { Page } from '#renderer/ui/page'
import { isUnproven, type Judgement } from '#shared/domain/evaluation'
import type { Criterion, Framework, Weight } from '#shared/domain/framework'
import type { ScopeAnswer } from '#shared/domain/organisation'
import type { JudgementFields } from '#shared/domain/blank-judgement'
import { CriterionBar } from './criterion-bar'
import styles from './criterion-page.module.css'
import { CriterionPanel } from './criterion-panel'
import { useSaveJudgement } from './evaluation-queries'
import { weightNames } from '#shared/domain/roll-up-words'
import { basisNames } from './framework-words'
import { JudgementForm } from './judgement-form'

export type CriterionPageProps = {
  readonly framework: Framework
  readonly criterion: Criterion
  /** As it weighs for this provider. */
  readonly weight: Weight
  readonly scope: readonly ScopeAnswer[]
  readonly stored: Judgement
  /** Signed off: it can be read and no longer changed. */
  readonly isLocked: boolean
}

/** Level, "How do we know?" and the words first; everything else in one panel that opens beside or below them. */
export function CriterionPage(props: CriterionPageProps) {
  const { framework, criterion, weight, scope, stored, isLocked } = props
  const autosave = useAutosave<JudgementFields>(`judgement/${criterion.code}`, useSaveJudgement(criterion.code))
  const panel = usePanel()
  const isRoomy = useMediaQuery(roomForBoth) ?? false
  const judgement = { ...stored, ...autosave.held }
  const theme = framework.themes.find(({ code }) => code === criterion.theme)
  return (
    <Page
      title={`${criterion.code} ${criterion.title}`}
      above={<AppLink to={paths.theme(criterion.theme)}>{theme?.title ?? 'Self-evaluation'}</AppLink>}
      beside={
        <>
          <Badge tone={weight === 'core' ? 'info' : 'neutral'}>{weightNames[weight]}</Badge>
          <Badge>{basisNames[criterion.basis]}</Badge>
          {isUnproven(judgement) && <Badge tone="warn">Unproven</Badge>}
        </>
      }
      intro={criterion.statement}
    >
      <CriterionBar
        criteria={framework.criteria}
        code={criterion.code}
        save={autosave.state}
        isPanelOpen={panel.isOpen}
        onTogglePanel={panel.isOpen ? panel.close : panel.open}
        panelButton={panel.button}
      />
      {isLocked && <Callout title="This self-evaluation is signed off: it can be read and no longer changed." />}
      <div className={styles.columns} data-panel={panel.isOpen || undefined}>
        <fieldset className={styles.form} disabled={isLocked} aria-label="Your judgement">
          <JudgementForm
            framework={framework}
            criterion={criterion}
            scope={scope}
            judgement={judgement}
            isNarrow={panel.isOpen && !isRoomy}
            onChange={autosave.change}
          />
        </fieldset>
        {panel.isOpen && (
          <CriterionPanel
            ref={panel.panel}
            framework={framework}
            criterion={criterion}
            judgementId={stored.id}
            onClose={panel.close}
          />
        )}
      </div>
    </Page>
  )
}

/** From this width on the form keeps its full width beside the panel. */
const roomForBoth = '(min-width: 110em)'

/** From this width on the panel stands beside the form, in view as it is; the stylesheets say the same. */
const besideTheForm = '(min-width: 75em)'

/** Stays open from one criterion to the next. Opening moves the focus into it, closing moves it back to its button. */
function usePanel() {
  const [isOpen, setIsOpen] = useSessionStorage({
    key: 'sevenfold-criterion-panel',
    defaultValue: false,
    getInitialValueInEffect: false,
  })
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLElement>(null)
  return {
    isOpen,
    button,
    panel,
    open() {
      setIsOpen(true)
      // After React has drawn it.
      requestAnimationFrame(() => panel.current?.focus({ preventScroll: matchMedia(besideTheForm).matches }))
    },
    close() {
      setIsOpen(false)
      button.current?.focus()
    },
  }
}

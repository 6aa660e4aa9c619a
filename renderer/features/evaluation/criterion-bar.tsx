import { Button } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconLayoutSidebarRight } from '@tabler/icons-react'
import type { Ref } from 'react'
import { useLocation } from 'wouter'
import { paths } from '#renderer/app/paths'
import type { SaveState } from '#renderer/ipc/autosave'
import { SaveIndicator } from '#renderer/ui/save-indicator'
import { useShortcut } from '#renderer/ui/use-shortcut'
import type { Criterion } from '#shared/domain/framework'
import styles from './criterion-bar.module.css'
import { neighboursOf } from './neighbours-of'

export type CriterionBarProps = {
  /** All of them, in the framework's order. */
  readonly criteria: readonly Criterion[]
  readonly code: string
  readonly save: SaveState
  readonly isPanelOpen: boolean
  readonly onTogglePanel: () => void
  readonly panelButton: Ref<HTMLButtonElement>
}

/** Stays in view: where one is, the way on and back, and whether what was typed is saved. */
export function CriterionBar(props: CriterionBarProps) {
  const { criteria, code, save, isPanelOpen, onTogglePanel, panelButton } = props
  const [, goTo] = useLocation()
  const { previous, next, position } = neighboursOf(criteria, code)
  const open = (criterion: Criterion | undefined) => {
    if (criterion) goTo(paths.criterion(criterion.code))
  }
  useShortcut('alt+ArrowLeft', () => open(previous))
  useShortcut('alt+ArrowRight', () => open(next))
  return (
    <div className={`${styles.bar} no-print`} role="group" aria-label="This criterion">
      <Step label="Previous" keys="Alt+ArrowLeft" criterion={previous} onOpen={open} />
      <Step label="Next" keys="Alt+ArrowRight" criterion={next} onOpen={open} />
      <span className={styles.position}>
        {code}, {position} of {criteria.length}
      </span>
      <span className={styles.save}>
        <SaveIndicator state={save} />
      </span>
      <Button
        ref={panelButton}
        size="xs"
        variant="default"
        leftSection={<IconLayoutSidebarRight size={16} aria-hidden />}
        aria-expanded={isPanelOpen}
        onClick={onTogglePanel}
      >
        Why, questions and history
      </Button>
    </div>
  )
}

type StepProps = {
  readonly label: 'Previous' | 'Next'
  readonly keys: string
  readonly criterion: Criterion | undefined
  readonly onOpen: (criterion: Criterion | undefined) => void
}

function Step({ label, keys, criterion, onOpen }: StepProps) {
  const isNext = label === 'Next'
  return (
    <Button
      size="xs"
      variant="default"
      disabled={!criterion}
      aria-keyshortcuts={keys}
      title={criterion && `${criterion.code} ${criterion.title} (${keys.replace('Arrow', '')})`}
      {...(isNext
        ? { rightSection: <IconArrowRight size={16} aria-hidden /> }
        : { leftSection: <IconArrowLeft size={16} aria-hidden /> })}
      onClick={() => onOpen(criterion)}
    >
      {label}
    </Button>
  )
}

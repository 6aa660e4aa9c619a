import { Button, Checkbox, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { paths } from '#renderer/app/paths'
import { AppLink } from '#renderer/ui/app-link'
import { Badge } from '#renderer/ui/badge'
import { EmptyState } from '#renderer/ui/empty-state'
import { FilterBar } from '#renderer/ui/filter-bar'
import { SectionCard } from '#renderer/ui/section-card'
import type { Framework, LibraryRisk } from '#shared/domain/framework'
import type { Risk } from '#shared/domain/risk'
import { AdoptDialog } from './adopt-dialog'
import styles from './risk-library.module.css'
import { scoreFactors } from './risk-words'
import { ScoreBadge } from './score-badge'

export type RiskLibraryProps = { readonly risks: readonly Risk[]; readonly framework: Framework }

/** The framework's starter risks by category, to be taken one at a time and made the provider's own. */
export function RiskLibrary({ risks, framework }: RiskLibraryProps) {
  const [words, setWords] = useState('')
  const [isOnlyNew, setIsOnlyNew] = useState(false)
  const [adopting, setAdopting] = useState<LibraryRisk | null>(null)
  const adopted = new Map(risks.map((risk) => [risk.libraryCode, risk]))
  const shown = framework.risks.filter((risk) => holdsWords(risk, words) && !(isOnlyNew && adopted.has(risk.code)))
  const groups = [...new Set(shown.map(groupOf))]
  return (
    <div className={styles.library}>
      <FilterBar noun="starter risks" shown={shown.length} total={framework.risks.length}>
        <TextInput
          label="Search"
          placeholder="Words in the risk"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Checkbox
          label="Only those not yet in the register"
          checked={isOnlyNew}
          onChange={(event) => setIsOnlyNew(event.currentTarget.checked)}
          mb={8}
        />
      </FilterBar>
      {groups.length === 0 ? (
        <EmptyState title="No starter risk matches">Try fewer words.</EmptyState>
      ) : (
        <SectionCard
          title="Starter risks"
          description="Take those that are true here. Each asks one question about your own provider first."
        >
          {groups.map((group) => (
            <div key={group}>
              <h3 className={styles.group}>{group}</h3>
              {shown
                .filter((risk) => groupOf(risk) === group)
                .map((risk) => (
                  <Entry
                    key={risk.code}
                    risk={risk}
                    adopted={adopted.get(risk.code)}
                    onAdopt={() => setAdopting(risk)}
                  />
                ))}
            </div>
          ))}
        </SectionCard>
      )}
      {adopting && <AdoptDialog risk={adopting} onClose={() => setAdopting(null)} />}
    </div>
  )
}

type EntryProps = { readonly risk: LibraryRisk; readonly adopted: Risk | undefined; readonly onAdopt: () => void }

function Entry({ risk, adopted, onAdopt }: EntryProps) {
  return (
    <details className={styles.entry}>
      <summary className={styles.summary}>
        {risk.code} {risk.title} {adopted && <Badge tone="good">In the register as {adopted.ref}</Badge>}
      </summary>
      <div className={styles.detail}>
        <p>{risk.statement}</p>
        <div className={styles.lists}>
          <Listed title="Causes" items={risk.causes} />
          <Listed title="Consequences" items={risk.consequences} />
          <Listed title="Usual controls" items={risk.controls} />
        </div>
        <div>
          <h4>Starting points</h4>
          <p className={styles.score}>
            Inherent: {scoreFactors(risk.inherent)} = <ScoreBadge score={risk.inherent} />
          </p>
          <p className={styles.score}>
            Residual, only if these controls are in place, tested and working: {scoreFactors(risk.residualIfTested)} ={' '}
            <ScoreBadge score={risk.residualIfTested} isUnproven />
          </p>
        </div>
        {adopted ? (
          <p>
            <AppLink to={paths.risk(adopted.id)}>{`Open ${adopted.ref}`}</AppLink>
          </p>
        ) : (
          <div>
            <Button onClick={onAdopt}>Take {risk.code} into the register</Button>
          </div>
        )}
      </div>
    </details>
  )
}

function Listed({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}

/** IT, emerging goes with IT. */
function groupOf({ category }: LibraryRisk): string {
  return category.split(',')[0] ?? category
}

function holdsWords(risk: LibraryRisk, typed: string): boolean {
  const text = [risk.code, risk.title, risk.category, risk.statement, ...risk.causes, ...risk.controls]
    .join('\n')
    .toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

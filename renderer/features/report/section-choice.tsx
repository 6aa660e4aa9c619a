import { Checkbox } from '@mantine/core'
import { packSections, packSectionNames, type PackSection } from '#shared/domain/pack'
import { isNeeded, sectionsOf, type PackChoice } from './pack-choice'
import styles from './section-choice.module.css'

export type SectionChoiceProps = {
  readonly choice: PackChoice
  readonly onChange: (ticked: ReadonlySet<PackSection>) => void
}

/** Which sections go in; the sign-off is not to be left out of a pack that somebody signs. */
export function SectionChoice({ choice, onChange }: SectionChoiceProps) {
  const inPack = sectionsOf(choice)
  const toggle = (section: PackSection) => {
    const ticked = new Set(choice.ticked)
    if (!ticked.delete(section)) ticked.add(section)
    onChange(ticked)
  }
  return (
    <fieldset className={styles.group} aria-describedby={inPack.length === 0 ? 'no-section' : undefined}>
      <legend className={styles.legend}>Sections</legend>
      <div className={styles.sections}>
        {packSections.map((section) => (
          <Checkbox
            key={section}
            label={packSectionNames[section]}
            description={isNeeded(section, choice.kind) ? 'Needed: it is where this pack is signed.' : undefined}
            checked={inPack.includes(section)}
            disabled={isNeeded(section, choice.kind)}
            classNames={{ label: styles.label ?? '' }}
            onChange={() => toggle(section)}
          />
        ))}
      </div>
      {inPack.length === 0 && (
        <p id="no-section" className={styles.error}>
          Choose at least one section.
        </p>
      )}
    </fieldset>
  )
}

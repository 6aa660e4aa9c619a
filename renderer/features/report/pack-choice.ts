import { packSections, type PackKind, type PackOptions, type PackSection } from '#shared/domain/pack'

/** What the user chose so far; the rules are laid over it, so that nothing chosen is lost by changing the kind. */
export type PackChoice = {
  readonly kind: PackKind
  readonly ticked: ReadonlySet<PackSection>
  readonly signatoryId: string | null
}

export const firstChoice: PackChoice = { kind: 'signed', ticked: new Set(packSections), signatoryId: null }

/** A pack that somebody signs has a page to sign on. */
export function isNeeded(section: PackSection, kind: PackKind): boolean {
  return section === 'sign-off' && kind !== 'unsigned'
}

/** The sections that go in, in the order in which they print. */
export function sectionsOf({ kind, ticked }: PackChoice): PackSection[] {
  return packSections.filter((section) => ticked.has(section) || isNeeded(section, kind))
}

/** What is asked of the main process; null until it would be accepted. */
export function optionsOf(choice: PackChoice): PackOptions | null {
  const { kind, signatoryId } = choice
  const sections = sectionsOf(choice)
  if (sections.length === 0) return null
  if (kind !== 'signed') return { kind, sections, signatoryId: null }
  return signatoryId === null ? null : { kind, sections, signatoryId }
}

/** The sections left out, in order; empty where all are in. */
export function sectionsLeftOut(sections: readonly PackSection[]): PackSection[] {
  return packSections.filter((section) => !sections.includes(section))
}

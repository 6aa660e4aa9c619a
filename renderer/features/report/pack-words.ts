import type { Tone } from '#renderer/ui/badge'
import { packSectionNames, type Pack, type PackKind } from '#shared/domain/pack'
import { sectionsLeftOut } from './pack-choice'

export const packKindMeanings: Readonly<Record<PackKind, string>> = {
  signed:
    'Signed electronically: it proves that the file has not been changed. The self-made certificate shows whose it is only by its fingerprint.',
  'wet-signature':
    'With ruled lines to sign in ink on the printed copy. The file itself carries no signature and proves nothing.',
  unsigned: 'Marked as unsigned on every page. For a first look, or to send round for comment.',
}

export const previewTitles: Readonly<Record<PackKind, string>> = {
  signed: 'Preview of a signed pack',
  'wet-signature': 'Preview of a pack for wet signature',
  unsigned: 'Preview of an unsigned pack',
}

export type StateWords = { readonly label: string; readonly tone: Tone; readonly detail: string | null }

export const packStateWords: Readonly<Record<Pack['state'], StateWords>> = {
  finished: { label: 'Finished', tone: 'good', detail: null },
  writing: { label: 'Being made', tone: 'info', detail: null },
  failed: { label: 'Failed', tone: 'bad', detail: 'It was not finished. Do not use a file of this number.' },
}

/** 'Without People and Risk register', or null where all sections are in. */
export function leftOutWords(pack: Pick<Pack, 'sections'>): string | null {
  const names = sectionsLeftOut(pack.sections).map((section) => packSectionNames[section])
  return names.length === 0 ? null : `Without ${list.format(names)}`
}

export function pageCount(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

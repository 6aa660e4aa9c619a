import type { PackSnapshot } from '#main/features/report/pack-snapshot'

/** What the pack calls itself, on its cover and on every page. */
export const packTitle = 'Prevent duty evidence pack'
export const learnerNotice = 'No personal data about learners'
export const sampleMark = 'SAMPLE ORGANISATION: nothing here is real'

export function versionWords({ appVersion }: Pick<PackSnapshot, 'appVersion'>): string {
  return `Sevenfold ${appVersion}`
}

const kindWords = {
  signed: 'Signed electronically',
  'wet-signature': 'For wet signature',
  unsigned: 'UNSIGNED',
} as const

/** The kind of pack in words. A preview is a preview whatever it is a preview of. */
export function kindInWords({ kind, isPreview }: Pick<PackSnapshot, 'kind' | 'isPreview'>): string {
  return isPreview ? 'PREVIEW, not for use' : kindWords[kind]
}

/** What stands on top of every page, or null for a pack that needs no warning. */
export function runningMark(snapshot: Pick<PackSnapshot, 'kind' | 'isPreview' | 'isSample'>): string | null {
  const marks = [
    ...(snapshot.isPreview || snapshot.kind === 'unsigned' ? [kindInWords(snapshot)] : []),
    ...(snapshot.isSample ? [sampleMark] : []),
  ]
  return marks.length === 0 ? null : marks.join('  ·  ')
}

/** `count` and its noun: 1 action, 2 actions. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

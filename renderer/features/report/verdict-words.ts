import type { Tone } from '#renderer/ui/badge'
import type { Pack, PackVerdict } from '#shared/domain/pack'

/** The first thing to know: what the check found, or that it is not even the right file. */
export function verdictTitle(verdict: PackVerdict, pack: Pack | null): string {
  return pack === null || isFileOf(verdict, pack) ? verdict.headline : originSentence(verdict, pack)
}

/** Whether it is the very file that was written here, in a sentence. `pack` is the one that it should be, where that is known. */
export function originSentence(verdict: PackVerdict, pack: Pack | null): string {
  if (pack !== null)
    return isFileOf(verdict, pack)
      ? `It is, byte for byte, the file that Sevenfold saved as ${pack.packNumber}.`
      : `It is not the file that Sevenfold saved as ${pack.packNumber}: its SHA-256 is another.`
  return verdict.isOurs
    ? 'It is, byte for byte, a pack that was made here: its SHA-256 is in the list.'
    : 'Its SHA-256 is not that of any pack made here. From somebody else, that is to be expected; a copy of your own pack has been changed.'
}

/** A signature is one proof, the hash kept here another; either may fail alone. */
export function verdictTone(verdict: PackVerdict, pack: Pack | null): Tone {
  switch (verdict.verdict) {
    case 'altered':
    case 'unreadable':
      return 'bad'
    case 'valid':
      return pack === null || isFileOf(verdict, pack) ? 'good' : 'warn'
    case 'unsigned':
      if (pack === null) return verdict.isOurs ? 'info' : 'warn'
      return isFileOf(verdict, pack) ? 'info' : 'bad'
  }
}

function isFileOf(verdict: PackVerdict, pack: Pack): boolean {
  return verdict.sha256 === pack.sha256
}

import { shortestPassphrase } from '#shared/domain/signatory'

const long = 20

/** How a new passphrase stands, by its length alone: a rule about digits and signs only makes people write it down. */
export function passphraseLengthWords(passphrase: string): string {
  const { length } = passphrase
  if (length === 0)
    return `At least ${shortestPassphrase} characters. Four or five unrelated words are easy to remember.`
  const missing = shortestPassphrase - length
  if (missing > 0) return `${counted(length)} so far: ${missing} more needed.`
  if (length < long) return `${counted(length)}: long enough. One word more makes it much harder to guess.`
  return `${counted(length)}: long.`
}

function counted(characters: number): string {
  return characters === 1 ? '1 character' : `${characters} characters`
}

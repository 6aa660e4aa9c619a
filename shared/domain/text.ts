import { z } from 'zod'

/** The longest text a field takes, in UTF-16 units. Longer text is refused with this number, never cut. */
export const longestText = 20_000
const longestLine = 300

/**
 * Text as it is kept: line ends as \n, what Word pastes in (non-breaking spaces and hyphens, zero-width spaces, soft
 * hyphens, vertical tabs) as what was meant, no control characters, no direction overrides that would show words in
 * another order. Right-to-left text itself and emoji are kept as they are.
 */
export function tidyText(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- a vertical tab is how Word breaks a line
      .replace(/\r\n?|\u000b|\u2028|\u2029/g, '\n')
      .replace(/[\u00a0\u202f]/g, ' ')
      // eslint-disable-next-line no-control-regex -- Word's own non-breaking hyphen
      .replace(/\u001e/g, '-')
      .replace(/[\u00ad\u200b\ufeff]/g, '')
      // eslint-disable-next-line no-control-regex -- control characters are what is being taken out
      .replace(/[\u0000-\u0008\u000c\u000e-\u001f\u007f-\u009f]/g, '')
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
  )
}

/** Several lines; may be empty. */
export const textSchema = z
  .string()
  .transform(tidyText)
  .pipe(z.string().max(longestText, `Keep this to ${longestText.toLocaleString('en-GB')} characters`))

/** One line, trimmed; may be empty. */
export const lineSchema = z
  .string()
  .transform((text) => tidyText(text).replace(/\s+/g, ' ').trim())
  .pipe(z.string().max(longestLine, `Keep this to ${longestLine} characters`))

/** One line that must say something. */
export function requiredLine(message: string) {
  return lineSchema.pipe(z.string().min(1, message))
}

/** Several lines that must say something. */
export function requiredText(message: string) {
  return textSchema.pipe(z.string().refine((text) => text.trim() !== '', message))
}

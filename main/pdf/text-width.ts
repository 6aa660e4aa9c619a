/** Advance widths of Source Sans 3 for space to `~`, in thousandths of the size: regular, then semibold. */
const regular = widths(
  '200,289,426,497,497,824,609,249,303,303,418,497,249,311,249,350,497,497,497,497,497,497,497,497,497,497,249,249,497,497,497,425,847,543,588,571,615,527,494,617,652,263,479,579,486,727,647,664,566,664,569,534,536,645,515,786,513,476,539,303,350,303,497,500,542,504,553,456,555,496,292,504,544,246,247,495,255,829,547,542,555,555,347,419,338,544,467,719,446,467,425,303,241,303,497',
)
const semibold = widths(
  '200,315,482,513,513,841,639,275,324,324,438,513,275,322,275,344,513,513,513,513,513,513,513,513,513,513,275,275,513,513,513,444,875,558,597,576,625,538,510,628,663,282,494,597,502,745,657,674,582,674,592,545,546,655,536,800,541,501,540,324,344,324,513,500,549,516,563,462,564,507,317,520,558,262,263,522,271,843,560,549,564,564,373,431,361,556,495,748,481,495,443,324,255,324,513',
)

/** Wide enough for any letter with an accent; the box of a missing letter is this wide. */
const OTHER = 720

const WIDE = 980
const wideLetters = new Set('…—→←‰№©ÆæŒœ¼½¾')

/**
 * How wide a line of Source Sans 3 is, in points, without kerning: for charts and running heads, which are made
 * before any font is open. Accented letters count as their base letter.
 */
export function textWidth(text: string, fontSize: number, bold = false): number {
  const table = bold ? semibold : regular
  let width = 0
  for (const letter of text.normalize('NFD').replace(/\p{Mn}/gu, '')) {
    width += table[letter.charCodeAt(0) - 32] ?? (wideLetters.has(letter) ? WIDE : OTHER)
  }
  return (width * fontSize) / 1000
}

/** The text, cut with an ellipsis if it is wider than `width` points. */
export function clipText(text: string, width: number, fontSize: number, bold = false): string {
  const line = text.replace(/\s+/g, ' ')
  if (textWidth(line, fontSize, bold) <= width) return line
  const letters = Array.from(line)
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, fontSize, bold) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** The text on at most `maxLines` lines of `width` points; what is left over ends in an ellipsis. */
export function wrapText(text: string, width: number, fontSize: number, maxLines: number, bold = false): string[] {
  const lines: string[] = []
  let rest = text.replace(/\s+/g, ' ').trim()
  while (rest && lines.length < maxLines - 1 && textWidth(rest, fontSize, bold) > width) {
    const line = firstLine(rest, width, fontSize, bold)
    lines.push(line)
    rest = rest.slice(line.length).trimStart()
  }
  if (rest) lines.push(clipText(rest, width, fontSize, bold))
  return lines
}

function firstLine(text: string, width: number, fontSize: number, bold: boolean): string {
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (textWidth(longer, fontSize, bold) > width) break
    line = longer
  }
  if (line) return line
  const letters = Array.from(text.split(' ')[0] ?? '')
  while (letters.length > 1 && textWidth(letters.join(''), fontSize, bold) > width) letters.pop()
  return letters.join('')
}

function widths(list: string): readonly number[] {
  return list.split(',').map(Number)
}

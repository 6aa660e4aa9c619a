/** `D:20261124093000Z`: a moment as PDF writes it, in UTC, to the second. */
export function pdfDate(date: Date): string {
  return `D:${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`
}

const pattern = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d'?\d\d'?)/

/** The ISO 8601 moment a PDF date names, or null when it is not a full date with its zone. */
export function isoFromPdfDate(text: string): string | null {
  const match = pattern.exec(text)
  if (!match) return null
  const [, year, month, day, hour, minute, second, zone = 'Z'] = match
  const offset = zone === 'Z' ? 'Z' : zone.replaceAll("'", '').replace(/(\d\d)$/, ':$1')
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}

/*
 * A date without a time is a `YYYY-MM-DD` string everywhere; a moment is an ISO string in UTC. Neither is ever a Date
 * object outside a few lines here, so that no time zone can move a due date by a day.
 */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export function isRealDate(date: string): boolean {
  const [year, month, day] = parts(date)
  const made = new Date(Date.UTC(year, month - 1, day))
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day
}

/** 2026-11-24 becomes 24 November 2026. A moment is cut to its date. */
export function ukDate(date: string): string {
  const [year, month, day] = parts(date)
  return `${day} ${months[month - 1] ?? ''} ${year}`
}

/** 2026-11-24 becomes 24 Nov 2026, for tables. */
export function shortUkDate(date: string): string {
  const [year, month, day] = parts(date)
  return `${day} ${(months[month - 1] ?? '').slice(0, 3)} ${year}`
}

export function addDays(date: string, days: number): string {
  const [year, month, day] = parts(date)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  const moment = (date: string) => {
    const [year, month, day] = parts(date)
    return Date.UTC(year, month - 1, day)
  }
  return Math.round((moment(to) - moment(from)) / 86_400_000)
}

/** What a person types, as `YYYY-MM-DD`; null where it is no date. Takes 24/11/2026, 24.11.26, 24 Nov 2026, 2026-11-24. */
export function parseUkDate(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return asDate(iso[1], iso[2], iso[3])
  const numeric = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/.exec(text)
  if (numeric) return asDate(numeric[3], numeric[2], numeric[1])
  const named = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.? (\d{2}|\d{4})$/.exec(text)
  const month = named ? months.findIndex((name) => name.toLowerCase().startsWith(named[2] ?? '')) : -1
  return named && month >= 0 ? asDate(named[3], String(month + 1), named[1]) : null
}

function asDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const full = year?.length === 2 ? `20${year}` : (year ?? '')
  const date = `${full}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && isRealDate(date) ? date : null
}

function parts(date: string): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}

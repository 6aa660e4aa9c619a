const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** 2026-11-24 as Tuesday 24 November 2026. */
export function longDay(date: string): string {
  return day.format(new Date(`${date}T00:00:00Z`)).replace(',', '')
}

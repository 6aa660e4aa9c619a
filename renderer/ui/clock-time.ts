const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** A moment (ISO in UTC) as the wall clock shows it here: 14:02. */
export function clockTime(moment: string): string {
  return clock.format(new Date(moment))
}

/** A moment (ISO in UTC) as day and time here: 24 November 2026 at 14:02. */
export function dayAndTime(moment: string): string {
  return `${day.format(new Date(moment))} at ${clockTime(moment)}`
}

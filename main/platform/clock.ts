/** The time, as services see it. Tests and the sample organisation pass their own. */
export interface Clock {
  /** The moment, ISO 8601 in UTC with milliseconds. */
  now(): string
  /** The day where the user sits, `YYYY-MM-DD`. */
  today(): string
}

/** The computer's clock. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => {
    const now = new Date()
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  },
}

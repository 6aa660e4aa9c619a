import type { Clock } from '#main/platform/clock'
import { sha256 } from '#main/platform/hash'
import type { Ids } from '#main/platform/ids'

/** A clock that is set by hand, and moves a second at each look so that no two commits share a moment. */
export class ScriptedClock implements Clock {
  private seconds = 0
  private date: string

  constructor(date: string) {
    this.date = date
  }

  /** Moves to nine in the morning of a day; never backwards. */
  moveTo(date: string): void {
    if (date < this.date) throw new Error(`The scripted clock can't go back from ${this.date} to ${date}`)
    if (date === this.date) return
    this.date = date
    this.seconds = 0
  }

  now(): string {
    const second = this.seconds++
    const time = [9 + Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
    return `${this.date}T${time.map((part) => String(part).padStart(2, '0')).join(':')}.000Z`
  }

  today(): string {
    return this.date
  }
}

/** The same ids in the same order every time: what the sample is made of can be compared between two runs. */
export function seededIds(seed: string): Ids {
  let next = 0
  const draw = () => sha256(`${seed}:${++next}`)
  return {
    newId: () => {
      const hex = draw()
      return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `4${hex.slice(13, 16)}`,
        `8${hex.slice(17, 20)}`,
        hex.slice(20, 32),
      ].join('-')
    },
    newSalt: () => draw().slice(0, 32),
  }
}

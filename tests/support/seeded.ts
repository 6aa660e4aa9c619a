import { sha256 } from '#main/platform/hash'

/** Whole numbers from 0 to below `limit`, drawn from a seed: the same in every run, and on every computer. */
export function seededNumbers(seed: string): (limit: number) => number {
  let drawn = 0
  return (limit) => Number.parseInt(sha256(`${seed}:${++drawn}`).slice(0, 12), 16) % limit
}

import type { Kysely, Transaction } from 'kysely'
import type { Clock } from '#main/platform/clock'
import type { Ids } from '#main/platform/ids'
import type { Actor } from '#shared/domain/workspace'
import type { Database } from './schema'

/** What every service takes: where the data is, what time it is, how ids are made, who is at the keyboard. */
export interface Context {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly ids: Ids
  readonly actor: Actor
}

/** What the inside of a commit sees: the transaction, never `db`, since one connection waiting for itself waits for ever. */
export interface Tx {
  readonly db: Transaction<Database>
  readonly ids: Ids
  readonly actor: Actor
  readonly transactionId: string
  /** The moment of the commit: one for all its rows. */
  readonly now: string
  readonly today: string
}

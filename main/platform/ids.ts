import { randomBytes, randomUUID } from 'node:crypto'

export interface Ids {
  /** A fresh identifier for a record or transaction. */
  newId(): string
  /** Fresh hex that keeps a short text from being guessed by its hash. */
  newSalt(): string
}

export const randomIds: Ids = {
  newId: () => randomUUID(),
  newSalt: () => randomBytes(16).toString('hex'),
}

import type { Migration } from 'kysely'
import * as createEverything from './0001-create-everything'

/** In order; names are stored in every database. Add, never rename, never edit a released one. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-create-everything': createEverything,
}

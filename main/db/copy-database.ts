import { copyInto, openReadOnly } from './sqlite'

/** Copies a database file, its write-ahead log included, without opening it for writing. */
export async function copyDatabase(file: string, target: string): Promise<void> {
  const sqlite = openReadOnly(file)
  try {
    await copyInto(sqlite, target)
  } finally {
    sqlite.close()
  }
}

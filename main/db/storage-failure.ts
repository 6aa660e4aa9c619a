import { errorCode } from '#main/platform/file-failure'
import type { Failure } from '#shared/failure'
import { sqliteCode } from './sqlite'

type StorageFailure = Extract<Failure, { code: 'storage' }>

/** What a database error means to the user, or null where it is a bug of ours. */
export function storageFailure(error: unknown): StorageFailure | null {
  const why = reason(sqliteCode(error) ?? errorCode(error) ?? '')
  return why && { code: 'storage', why }
}

function reason(code: string): StorageFailure['why'] | null {
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return 'full'
  if (code.startsWith('SQLITE_READONLY_DBMOVED') || code.startsWith('SQLITE_IOERR_FSTAT')) return 'gone'
  if (code.startsWith('SQLITE_READONLY') || code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'read_only'
  if (code.startsWith('SQLITE_CANTOPEN')) return 'gone'
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'damaged'
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'busy'
  if (code.startsWith('SQLITE_IOERR')) return 'gone'
  return null
}

import type { Failure } from '#shared/failure'

/** What a failed write or read means to the user; throws what is no file error, since that is a bug. */
export function fileFailure(error: unknown, doing: 'write' | 'read', path: string): Failure {
  const code = errorCode(error)
  if (code === null) throw error
  return { code: 'file', doing, path, why: why(code, doing) }
}

export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

function why(code: string, doing: 'write' | 'read'): Extract<Failure, { code: 'file' }>['why'] {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'not_allowed'
    case 'ENOENT':
    case 'ENOTDIR':
      return doing === 'read' ? 'missing' : 'missing_folder'
    case 'EBUSY':
    case 'ETXTBSY':
      return 'in_use'
    default:
      return 'other'
  }
}

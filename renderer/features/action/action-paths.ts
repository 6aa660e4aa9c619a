import { paths } from '#renderer/app/paths'

/** What a new action starts from; all of it stands in the address. */
export type ActionStart = {
  readonly criterion?: string
  readonly risk?: string
  readonly library?: string
  /** Which form of the library's action: the one for fewer than fifteen staff. */
  readonly form?: 'small'
}

export function newActionPath(start: ActionStart = {}): string {
  const address = new URLSearchParams(start).toString()
  return address === '' ? paths.action('new') : `${paths.action('new')}?${address}`
}

export const actionLibraryPath = `${paths.action('new')}?from=library`

export function actionStartFrom(address: URLSearchParams): ActionStart {
  const criterion = address.get('criterion')
  const risk = address.get('risk')
  const library = address.get('library')
  return {
    ...(criterion === null ? {} : { criterion }),
    ...(risk === null ? {} : { risk }),
    ...(library === null ? {} : { library }),
    ...(address.get('form') === 'small' ? { form: 'small' as const } : {}),
  }
}

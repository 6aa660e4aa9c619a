import { paths } from '#renderer/app/paths'

/** Where a risk is added: from the framework's library, or written afresh. */
export function newRiskPath(from: 'library' | 'own'): string {
  return `${paths.risk('new')}?from=${from}`
}

/** Where an action for this risk is added; `libraryCode` starts it from the library. */
export function newActionForRisk(riskId: string, libraryCode?: string): string {
  const address = new URLSearchParams({ risk: riskId })
  if (libraryCode !== undefined) address.set('library', libraryCode)
  return `${paths.action('new')}?${address.toString()}`
}

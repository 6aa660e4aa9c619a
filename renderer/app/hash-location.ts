import { useSyncExternalStore } from 'react'

/*
 * The address after the #, as `/risks?filter=unproven`. The query belongs to the path: going elsewhere leaves it behind.
 */

export function goTo(to: string, options: { readonly replace?: boolean } = {}) {
  const oldURL = location.href
  const newURL = new URL(`#${to}`, oldURL).href
  if (options.replace) history.replaceState(null, '', newURL)
  else history.pushState(null, '', newURL)
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL }))
}

/** The location hook for wouter's Router. */
export function useHashLocation(): [string, typeof goTo] {
  return [useSyncExternalStore(listen, () => current().path), goTo]
}
useHashLocation.hrefs = (href: string) => `#${href}`

/** The search hook for wouter's Router. */
export function useHashSearch(): string {
  return useSyncExternalStore(listen, () => current().search)
}

function current(): { path: string; search: string } {
  const [path = '', search = ''] = location.hash.replace(/^#?\/?/, '').split('?')
  return { path: `/${path}`, search }
}

function listen(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

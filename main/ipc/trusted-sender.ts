/** The one origin that our own page is served from. */
export const appOrigin = 'app://sevenfold'

/** Whether a message comes from our page in the window's main frame: not from a frame inside it, nor another page. */
export function isTrustedSender(frame: { url: string; parent: unknown } | null, devUrl: string | null): boolean {
  if (!frame || frame.parent !== null) return false
  return frame.url.startsWith(`${appOrigin}/`) || (devUrl !== null && frame.url.startsWith(devUrl))
}

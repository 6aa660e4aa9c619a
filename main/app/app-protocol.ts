import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { appOrigin } from '#main/ipc/trusted-sender'
import { contentSecurityPolicy } from './content-security-policy'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
}
const noncePlace = '__CSP_NONCE__'
const settleMs = 2

/** Before the app is ready: `app://` is a real, secure origin with a code cache of its own. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/**
 * Serves the files below `folder`, and only those, each under the policy; the page gets this launch's nonce.
 * @returns once the page has its scripts and styles, and nothing more is asked for: it is then busy by itself for a while
 */
export function serveApp(folder: string, nonce: string): Promise<void> {
  let pageIsServed = () => {}
  const served = new Promise<void>((resolve) => (pageIsServed = resolve))
  let underWay = 0
  let hasScript = false
  protocol.handle('app', async (request) => {
    const file = fileFor(request, folder)
    const type = file && types[path.extname(file)]
    if (!file || !type) return notFound()
    underWay++
    hasScript ||= file.endsWith('.js')
    try {
      const bytes = await readFile(file)
      const body = file.endsWith('.html') ? bytes.toString('utf8').replaceAll(noncePlace, nonce) : new Uint8Array(bytes)
      return new Response(body, {
        headers: {
          'content-type': type,
          'content-security-policy': contentSecurityPolicy(nonce),
          'x-content-type-options': 'nosniff',
          'cross-origin-opener-policy': 'same-origin',
          'referrer-policy': 'no-referrer',
        },
      })
    } catch {
      return notFound()
    } finally {
      underWay--
      // A moment later, since what belongs together is asked for together.
      if (hasScript) setTimeout(() => underWay === 0 && pageIsServed(), settleMs)
    }
  })
  return served
}

/** The file that a request names, or null where it is not below the folder. */
export function fileFor(request: Pick<Request, 'url' | 'method'>, folder: string): string | null {
  if (request.method !== 'GET') return null
  const url = new URL(request.url)
  if (`${url.protocol}//${url.host}` !== appOrigin) return null
  const file = path.normalize(path.join(folder, decodeURIComponent(url.pathname)))
  return file.startsWith(folder + path.sep) ? file : null
}

function notFound(): Response {
  return new Response('Not found', { status: 404 })
}

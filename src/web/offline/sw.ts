import type { BuiltFiles } from './built-files.ts'

// The service worker: the page opens without the server, from the files of one build and the last answers to what every visit asks first.
// Built as /sw.js, one classic script without imports; a new one takes over once no page of the old build is open, so files never mix.
declare const self: ServiceWorkerGlobalScope
/** Put in by the build (`vite.config.ts`). */
declare const BUILT: BuiltFiles

const FILES = `files-${BUILT.version}`
const ANSWERS = 'answers'
/** Asked first by every visit; the last answer of each is given while the server is away. */
const KEPT_PATHS: ReadonlySet<string> = new Set(['/api/session', '/api/workspace', '/api/today'])
/** Stretches of days, `?from=…&to=…`: the last few asked for are kept of each, and stand in for shorter ones within them. */
const KEPT_STRETCHES: ReadonlySet<string> = new Set(['/api/calendar', '/api/busy'])
const STRETCHES_AT_MOST = 12
/** `KEPT` in ground/reach.ts. */
const MARK = 'x-xucha-kept'
const PATIENCE = 4000

self.addEventListener('install', event => {
  event.waitUntil((async () => {
    const cache = await caches.open(FILES)
    await cache.addAll(BUILT.first.map(path => new Request(path, { cache: 'reload' })))
  })())
})

self.addEventListener('activate', event => {
  event.waitUntil((async () => {
    const names = await caches.keys()
    await Promise.all(names.filter(name => name !== FILES && name !== ANSWERS).map(name => caches.delete(name)))
    // The very first page is taken over as it stands: it is of this build.
    await self.clients.claim()
    const cache = await caches.open(FILES)
    // What is heavy and seldom wanted comes afterwards; each again when it is first wanted, should it fail now.
    await Promise.all(BUILT.later.map(path => cache.add(path).catch(() => undefined)))
  })())
})

self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== self.location.origin) return
  if (url.pathname === '/api/session' && request.method !== 'GET') {
    // Somebody comes or goes: nothing read for whoever was here before stays.
    event.waitUntil(caches.delete(ANSWERS))
    return
  }
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') {
    if (!/^\/(api|dav|\.well-known)(\/|$)/.test(url.pathname)) event.respondWith(page(request))
  } else if (KEPT_PATHS.has(url.pathname) && url.search === '') event.respondWith(answer(request, url.pathname))
  else if (KEPT_STRETCHES.has(url.pathname)) event.respondWith(answer(request, url.pathname + url.search))
  else if (BUILT.first.includes(url.pathname) || BUILT.later.includes(url.pathname)) event.respondWith(file(request, url.pathname))
})

/** Every address is a place in the page: from the server, or index.html as it was kept. */
const page = async (request: Request): Promise<Response> => {
  const kept = await (await caches.open(FILES)).match('/')
  if (kept === undefined) return fetch(request)
  const asked = await soon(fetch(request))
  return asked !== null && asked.status < 500 ? asked : kept
}

/** Hashed files as they were kept; the others from the server where it answers. */
const file = async (request: Request, path: string): Promise<Response> => {
  const cache = await caches.open(FILES)
  const kept = await cache.match(path)
  if (kept !== undefined && path.startsWith('/assets/')) return kept
  const asked = kept === undefined ? await fetch(request) : await soon(fetch(request))
  if (asked === null || !asked.ok) return kept ?? asked ?? Response.error()
  if (kept === undefined) await cache.put(path, asked.clone())
  return asked
}

/** The server's answer, kept; or, where it is away, the last one, marked. */
const answer = async (request: Request, path: string): Promise<Response> => {
  const cache = await caches.open(ANSWERS)
  const kept = (await cache.match(path, { ignoreVary: true })) ?? (await wider(cache, new URL(path, self.location.origin)))
  const asked = kept === undefined ? await fetch(request) : await soon(fetch(request))
  if (asked !== null && (asked.status < 502 || asked.status > 504)) {
    if (asked.ok) {
      await cache.put(path, asked.clone())
      await dropOldest(cache, path)
    }
    // Signed out, the session ended: nobody's people stay.
    if (asked.status === 401 || (asked.ok && path === '/api/session' && !(await isSignedIn(asked.clone())))) await caches.delete(ANSWERS)
    return asked
  }
  if (kept === undefined) return asked ?? Response.error()
  const headers = new Headers(kept.headers)
  headers.set(MARK, 'yes')
  return new Response(kept.body, { status: kept.status, headers })
}

const stretchesOf = async (cache: Cache, path: string): Promise<readonly URL[]> => (await cache.keys()).map(({ url }) => new URL(url)).filter(({ pathname }) => KEPT_STRETCHES.has(path) && pathname === path)

/** What is kept of a longer stretch that has all the days asked for; the one kept last. */
const wider = async (cache: Cache, { pathname, searchParams }: URL): Promise<Response | undefined> => {
  const [from, to] = [searchParams.get('from'), searchParams.get('to')]
  if (from === null || to === null) return undefined
  const found = (await stretchesOf(cache, pathname)).findLast(({ searchParams: other }) => (other.get('from') ?? '~') <= from && (other.get('to') ?? '') >= to)
  return found && cache.match(found, { ignoreVary: true })
}

/** What is put anew stands last, so the first are those asked for longest ago. */
const dropOldest = async (cache: Cache, path: string): Promise<void> => {
  const all = await stretchesOf(cache, new URL(path, self.location.origin).pathname)
  await Promise.all(all.slice(0, Math.max(0, all.length - STRETCHES_AT_MOST)).map(url => cache.delete(url, { ignoreVary: true })))
}

const isSignedIn = async (session: Response): Promise<boolean> => ((await session.json()) as { state?: string }).state === 'signed_in'

/** Null when there is no answer, or none in good time. */
const soon = (asked: Promise<Response>): Promise<Response | null> =>
  Promise.race([asked.catch(() => null), new Promise<null>(resolve => { setTimeout(() => resolve(null), PATIENCE) })])

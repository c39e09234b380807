import type { Context } from 'hono'
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { localeOf } from '#i18n/messages.ts'
import { encodingsOf } from './compress.ts'
import type { HttpEnv } from './env.ts'
import { answer } from './headers.ts'
import { unbuiltPage } from './unbuilt-page.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.webp': 'image/webp', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json', '.txt': 'text/plain; charset=utf-8',
}
const SUFFIX = { br: '.br', gzip: '.gz' } as const
/** A name with a hash of its content in it, as Vite gives them. */
const HASHED = /^\/assets\/.*-[\w-]{8,}\.\w+$/

/** The files of one build by their address; what is not listed here is not served, so no path can lead out of the folder. */
interface Build {
  readonly madeAt: number
  readonly files: ReadonlySet<string>
}

/**
 * Serves the built page: hashed assets for ever, the rest checked each time by ETag, `.br` and `.gz` siblings where the caller takes them.
 * Every address that is not a file is a place in the page and gets `index.html`. Without a build, a plain page says how to make one.
 */
export const staticFiles = (folder: string): ((context: Context<HttpEnv>) => Promise<Response | null>) => {
  let build: Build | null = null
  const current = async (): Promise<Build | null> => {
    const madeAt = await stat(join(folder, 'index.html')).then(file => file.mtimeMs, () => null)
    if (madeAt === null) return null
    if (build?.madeAt !== madeAt) build = { madeAt, files: await filesIn(folder) }
    return build
  }
  return async context => {
    const path = decoded(context.req.path)
    if (path === null) return null
    const found = await current()
    if (found === null) return isPlace(path) ? unbuilt(context) : null
    if (path !== '/' && path !== '/index.html' && found.files.has(path)) return fileAnswer(context, folder, path, found)
    return isPlace(path) || path === '/index.html' ? fileAnswer(context, folder, '/index.html', found) : null
  }
}

/** Whether an address may be a place in the page: no file name at its end, and not under a door of its own. */
const isPlace = (path: string): boolean => !/^\/(api|dav|\.well-known|assets)(\/|$)/.test(path) && !/\.\w+$/.test(path)

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

const filesIn = async (folder: string): Promise<ReadonlySet<string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
  // What the build notes for itself (`.vite/`) is nobody else's.
  return new Set(paths.filter(path => !path.includes('/.')))
}

const fileAnswer = async (context: Context<HttpEnv>, folder: string, path: string, { files }: Build): Promise<Response> => {
  const encoding = encodingsOf(context.req.header('accept-encoding')).find(wanted => files.has(path + SUFFIX[wanted]))
  const bytes = new Uint8Array(await readFile(join(folder, path + (encoding === undefined ? '' : SUFFIX[encoding]))))
  const hashed = HASHED.test(path)
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
  const headers = {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    etag,
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  }
  if (context.req.header('if-none-match')?.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)) return answer(null, 304, headers)
  return answer(bytes, 200, headers)
}

const unbuilt = (context: Context<HttpEnv>): Response =>
  answer(unbuiltPage(localeOf(context.req.header('accept-language'))), 503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })

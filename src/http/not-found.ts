import type { Context, Hono } from 'hono'
import type { HttpEnv } from './env.ts'
import { Refusal } from './refusal.ts'

type Static = (context: Context<HttpEnv>) => Promise<Response | null>

/** What answers when no operation does: a file or place of the page; 405 where another method would have done; else 404. */
export const notFound = (app: Hono<HttpEnv>, files: Static | null): ((context: Context<HttpEnv>) => Promise<Response>) => {
  const operations = app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => ({ method, matches: patternOf(path) }))
  return async context => {
    const { method, path } = context.req
    const methods = [...new Set(operations.filter(({ matches }) => matches.test(path)).map(operation => operation.method))]
    const isPage = methods.length === 0 && !/^\/(api|dav|\.well-known)(\/|$)/.test(path)
    if (isPage && (method === 'GET' || method === 'HEAD')) {
      const file = await files?.(context)
      if (file) return file
    }
    const allowed = isPage && files !== null ? ['GET'] : methods
    if (allowed.length > 0 && !allowed.includes(method) && !(method === 'HEAD' && allowed.includes('GET'))) {
      throw new Refusal(405, 'http.method', { method, path: path.slice(0, 200) }, { allow: allowed.flatMap(name => (name === 'GET' ? ['GET', 'HEAD'] : [name])).join(', ') })
    }
    throw new Refusal(404, 'http.no_such_path', { path: path.slice(0, 200) })
  }
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`)

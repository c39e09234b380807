import type { Context } from 'hono'
import type { HttpEnv } from './env.ts'
import { hostOf, isSecure, type Reach } from './peer.ts'
import { Refusal } from './refusal.ts'

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]']

/**
 * Refuses a name this server does not go by: a page of another site that makes its own name point here (DNS rebinding) still sends that
 * name. Only where the server is bound to this machine; elsewhere its names are not known, and a session is needed anyway.
 */
export const hostGuard = (reach: Reach): ((context: Context<HttpEnv>) => void) => {
  const known = new Set([...LOOPBACK_NAMES, reach.host, ...(reach.origin === null ? [] : [new URL(reach.origin).hostname])])
  return context => {
    if (!reach.loopback) return
    const host = hostOf(context)
    if (!known.has(host.replace(/:\d*$/, '').toLowerCase())) throw new Refusal(403, 'http.host', { host: host.slice(0, 100) })
  }
}

/** Refuses writes that a browser sends on behalf of another site. Programs that are no browsers send neither header. */
export const originGuard = (reach: Reach): ((context: Context<HttpEnv>) => void) => context => {
  const { method } = context.req
  if (method !== 'GET' && method !== 'HEAD' && !isSameOrigin(context, reach)) throw new Refusal(403, 'http.origin', {})
}

const isSameOrigin = (context: Context<HttpEnv>, reach: Reach): boolean => {
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const origin = context.req.header('origin')
  return origin === undefined || origin === reach.origin || origin === `${isSecure(context, reach) ? 'https' : 'http'}://${hostOf(context)}`
}

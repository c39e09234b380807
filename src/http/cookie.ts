import type { Context } from 'hono'
import type { HttpEnv } from './env.ts'
import { isSecure, type Reach } from './peer.ts'

const NAME = 'xucha_session'

/** `__Host-` makes browsers insist on Secure, Path=/ and no Domain; without https it is not to be had. */
const nameOf = (secure: boolean): string => (secure ? `__Host-${NAME}` : NAME)

/** The session's secret out of the cookie, or null. */
export const sessionCookie = (context: Context<HttpEnv>, reach: Reach): string | null => {
  const header = context.req.header('cookie')
  if (header === undefined) return null
  const name = nameOf(isSecure(context, reach))
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=')
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || null
  }
  return null
}

/** The `Set-Cookie` that hands a session out, or takes it back (`secret` null). */
export const setSessionCookie = (context: Context<HttpEnv>, reach: Reach, secret: string | null, seconds: number): string => {
  const secure = isSecure(context, reach)
  return [`${nameOf(secure)}=${secret ?? ''}`, 'Path=/', `Max-Age=${secret === null ? 0 : seconds}`, 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : [])].join('; ')
}

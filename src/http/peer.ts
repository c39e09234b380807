import type { Context } from 'hono'
import type { HttpEnv } from './env.ts'

/** How this server is reached; decides names of cookies and which origins may write. */
export interface Reach {
  /** Bound to this machine alone. */
  readonly loopback: boolean
  /** The host it is bound to, as configured. */
  readonly host: string
  /** The public address, when one is configured: `https://xucha.example.com`. */
  readonly origin: string | null
}

/** The `Host` the caller named; in process, that of the address called. */
export const hostOf = (context: Context<HttpEnv>): string => context.req.header('host') ?? new URL(context.req.url).host

export const isSecure = (context: Context<HttpEnv>, { origin }: Reach): boolean =>
  origin === null ? context.req.header('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' : origin.startsWith('https:')

/** The address a call comes from: behind a proxy on this machine, the one the proxy saw. */
export const addressOf = (context: Context<HttpEnv>): string => {
  const peer = context.env?.incoming?.socket.remoteAddress ?? 'in process'
  const forwarded = isLocal(peer) ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded || peer
}

const isLocal = (address: string): boolean => address === '::1' || /^(::ffff:)?127\./.test(address)

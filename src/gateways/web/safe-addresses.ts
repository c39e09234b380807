import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { Failure } from '#domain/base/failure.ts'
import { isPublicAddress } from './public-address.ts'

/** An address a connection may go to, as Node's `lookup` gives them. */
export interface SafeAddress {
  readonly address: string
  readonly family: number
}

/** Asks the system for all addresses of a name. */
export type Resolve = (name: string) => Promise<readonly SafeAddress[]>

export const resolveBySystem: Resolve = name => lookup(name, { all: true, verbatim: true })

/**
 * Whether the last of these, each sent on to by the one before, may be inside a private network: when the operator allowed it and all before it. Who was
 * sent on from the public network is not let in, for that is not what the operator allowed.
 */
export const isLetIn = (hops: readonly URL[], allowedHosts: readonly string[]): boolean => hops.every(({ hostname }) => allowedHosts.includes(hostname))

/**
 * Where a connection to a URL's host may go: its public addresses, or all of them when the operator allowed the host. The connection is
 * made to these and the name is not asked for again, so that it cannot turn out to be another one meanwhile (DNS rebinding).
 * Fails with `calendar.host_not_found` and `calendar.address_private`.
 */
export const safeAddresses = async (hostname: string, allowed: boolean, resolve: Resolve): Promise<readonly SafeAddress[]> => {
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  const family = isIP(host)
  const all = family > 0 ? [{ address: host, family }] : await resolve(host).catch(() => [])
  if (all.length === 0) throw Failure.of('invalid', 'calendar.host_not_found', { host })
  const safe = allowed ? all : all.filter(({ address }) => isPublicAddress(address))
  if (safe.length === 0) throw Failure.of('invalid', 'calendar.address_private', { host })
  return safe
}

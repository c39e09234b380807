import { type IncomingMessage, request as requestPlain, type RequestOptions } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { SafeAddress } from './safe-addresses.ts'

export interface OneRequest {
  readonly url: URL
  /** The only ones it connects to. */
  readonly addresses: readonly SafeAddress[]
  readonly headers: Readonly<Record<string, string>>
  /** Certificates to trust besides the machine's, PEM. */
  readonly ca: string | undefined
  readonly signal: AbortSignal
}

/** Asks once, over a connection of its own, and answers when the head is there. No redirect is followed; user and password of the URL are not said. */
export const oneRequest = ({ url, addresses, headers, ca, signal }: OneRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const options: RequestOptions = {
      method: 'GET', hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'), port: url.port, path: `${url.pathname}${url.search}`,
      headers: { ...headers, host: url.host }, agent: false, lookup: onlyTo(addresses), signal,
    }
    const request = url.protocol === 'https:' ? requestSecure({ ...options, minVersion: 'TLSv1.2', ...(ca !== undefined && { ca }) }) : requestPlain(options)
    request.once('response', resolve)
    request.on('error', reject)
    request.end()
  })

/** In place of asking for the name again: what was checked. */
const onlyTo = (addresses: readonly SafeAddress[]): LookupFunction => (_name, options, done) => {
  const [first] = addresses
  if (options.all === true) done(null, addresses.map(({ address, family }) => ({ address, family })))
  else done(null, first?.address ?? '', first?.family)
}

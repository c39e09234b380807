import { domainOf } from './mail-address.ts'

/** One finding of an Authentication-Results header (RFC 8601): `dkim=pass header.d=example.com`, and the server that says so. */
export interface AuthResult {
  readonly server: string
  readonly method: string
  readonly result: string
  /** The domain it speaks of, in lower case; empty when it names none. */
  readonly domain: string
}

const bare = (text: string): string => text.replace(/\\./g, '').replace(/"[^"]*"/g, '""').replace(/\([^()]*\)/g, ' ').replace(/\([^()]*\)/g, ' ')

/** The findings of one header's value; anything that is none is passed over. */
export const authResultsOf = (value: string): AuthResult[] => {
  const [first = '', ...findings] = bare(value.slice(0, 10_000)).split(';')
  const server = first.trim().split(/\s+/)[0]?.toLowerCase() ?? ''
  return findings.slice(0, 50).flatMap(finding => {
    const [, method = '', result = ''] = /^\s*([a-z][\w-]*)(?:\/\d+)?\s*=\s*([a-z]+)/i.exec(finding) ?? []
    const named = /\b(?:header\.(?:d|i|from)|smtp\.(?:mailfrom|helo))\s*=\s*(\S+)/i.exec(finding)?.[1] ?? ''
    const domain = named.includes('@') ? domainOf(named) : named.toLowerCase()
    return method === '' ? [] : [{ server, method: method.toLowerCase(), result: result.toLowerCase(), domain }]
  })
}

/**
 * Whether the address in From is vouched for. Only the nearest server is believed, which is the reader's own; what stands further down the
 * mail was there when it came and may be forged. `unknown` where that server says nothing of it.
 */
export const vouchedFor = (results: readonly AuthResult[], from: string): 'pass' | 'fail' | 'unknown' => {
  const domain = domainOf(from)
  const ours = results.filter(({ server }) => server === results[0]?.server)
  const says = (method: string, result: string): boolean => ours.some(one => one.method === method && one.result === result && isAligned(one.domain, domain))
  if (says('dmarc', 'pass') || says('dkim', 'pass') || says('spf', 'pass')) return says('dmarc', 'fail') ? 'fail' : 'pass'
  if (ours.some(one => one.method === 'dmarc' && one.result === 'fail')) return 'fail'
  return ours.some(one => /^(?:dkim|spf)$/.test(one.method) && /^(?:hard)?fail$/.test(one.result)) ? 'fail' : 'unknown'
}

/** Relaxed alignment (RFC 7489 §3.1) without a list of public suffixes: the one is the other or below it. */
const isAligned = (one: string, other: string): boolean => one !== '' && other !== '' && (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`))

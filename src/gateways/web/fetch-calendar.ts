import type { IncomingMessage } from 'node:http'
import { Failure } from '#domain/base/failure.ts'
import type { CalendarAnswer, Validators } from '#domain/meeting/subscription.ts'
import { CALENDAR_BYTES } from '#formats/icalendar/limits.ts'
import { calendarUrl } from './calendar-url.ts'
import { fetchFailure } from './fetch-failure.ts'
import { oneRequest } from './one-request.ts'
import { readBody } from './read-body.ts'
import { isLetIn, type Resolve, resolveBySystem, safeAddresses } from './safe-addresses.ts'

/** How calendars are fetched: what the operator decides, and what tests put in place. */
export interface WebWorld {
  /** Hosts that may be inside a private network, as a URL writes them. */
  readonly allowedHosts?: readonly string[]
  readonly resolve?: Resolve
  readonly ca?: string
  /** Wall time of all of it, in ms. */
  readonly limitMs?: number
}

const LIMIT_MS = 20_000
const REDIRECTS = 3
const ENTITY_TAG = 1_000

/**
 * Reads a calendar at its address: at most 5 MB unpacked, 20 seconds, three redirects, each to a place that is checked like the first. Asked with
 * what the server said of it before, it may be the same still. Fails with the `calendar.*` keys.
 */
export const fetchCalendar = async (address: string, known: Validators, { allowedHosts = [], resolve = resolveBySystem, ca, limitMs = LIMIT_MS }: WebWorld = {}, stopped?: AbortSignal): Promise<CalendarAnswer> => {
  const first = calendarUrl(address)
  if (first === null) throw Failure.of('invalid', 'calendar.address_invalid', {})
  const signal = AbortSignal.any([AbortSignal.timeout(limitMs), ...(stopped === undefined ? [] : [stopped])])
  const authorization = authorizationOf(first)
  if (authorization !== null && first.protocol === 'http:' && !isLetIn([first], allowedHosts)) throw Failure.of('invalid', 'calendar.password_plain', { host: first.host })
  let url = first
  const hops: URL[] = []
  try {
    while (hops.length <= REDIRECTS) {
      hops.push(url)
      const addresses = await untilAborted(safeAddresses(url.hostname, isLetIn(hops, allowedHosts), resolve), signal)
      const answer = await oneRequest({ url, addresses, ca, signal, headers: { ...HEADERS, ...conditionsOf(known), ...(authorization !== null && url.origin === first.origin && { authorization }) } })
      const next = nextOf(answer, url)
      if (next === null) return await answered(answer, url, first.host, known)
      answer.destroy()
      url = next
    }
    throw Failure.of('invalid', 'calendar.bad_redirect', { host: first.host })
  } catch (error) {
    // A body that is cut off by us ends in many ways.
    throw signal.aborted ? Failure.of('invalid', 'calendar.took_too_long', { host: url.host }) : fetchFailure(url.host, error, '5 MiB')
  }
}

const HEADERS = { accept: 'text/calendar, */*;q=0.1', 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'Xucha' }

const conditionsOf = ({ etag, lastModified }: Validators): Readonly<Record<string, string>> =>
  ({ ...(etag !== null && { 'if-none-match': etag }), ...(lastModified !== null && { 'if-modified-since': lastModified }) })

/** Basic authentication (RFC 7617) out of an address that has a user, in UTF-8. */
const authorizationOf = ({ username, password }: URL): string | null =>
  username === '' && password === '' ? null : `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Where an answer sends us, or null. Never from https to what anyone on the way can read. */
const nextOf = ({ statusCode = 0, headers: { location } }: IncomingMessage, from: URL): URL | null => {
  if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined) return null
  const next = URL.canParse(location, from.href) ? calendarUrl(new URL(location, from).href) : null
  if (next === null || (from.protocol === 'https:' && next.protocol === 'http:')) throw Failure.of('invalid', 'calendar.bad_redirect', { host: from.host })
  return next
}

const answered = async (answer: IncomingMessage, { host }: URL, asked: string, known: Validators): Promise<CalendarAnswer> => {
  const { statusCode = 0, headers } = answer
  try {
    if (statusCode === 304 && (known.etag !== null || known.lastModified !== null)) return { kind: 'same' }
    if (statusCode === 404 || statusCode === 410) throw Failure.of('invalid', 'calendar.address_gone', { host })
    if (statusCode === 401 || statusCode === 403 || statusCode === 407) throw Failure.of('invalid', 'calendar.sign_in_refused', { host })
    if (statusCode !== 200) throw Failure.of('invalid', 'calendar.server_said', { host, status: String(statusCode) })
    return { kind: 'calendar', host: asked, bytes: await readBody(answer, CALENDAR_BYTES), etag: kept(headers.etag), lastModified: kept(headers['last-modified']) }
  } finally {
    answer.destroy()
  }
}

const kept = (value: string | undefined): string | null => (value === undefined || value.length > ENTITY_TAG || !/^[\x20-\x7e]+$/.test(value) ? null : value)

/** A name that is asked for cannot be taken back; it is only no longer waited for. */
const untilAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const end = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'))
    if (signal.aborted) end()
    signal.addEventListener('abort', end, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end))
  })

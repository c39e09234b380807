import { Failure } from '#domain/base/failure.ts'
import { TooLarge, UnknownEncoding } from './read-body.ts'

const CERTIFICATE = /^(?:ERR_TLS_CERT|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|HOSTNAME_MISMATCH)/

/** Why a calendar did not come, out of what Node throws; a mistake of our own is thrown on. The words of errors are not kept: they may quote the address. */
export const fetchFailure = (host: string, error: unknown, limit: string): Failure => {
  if (error instanceof Failure) return error
  if (error instanceof TooLarge) return Failure.of('too_large', 'calendar.address_too_large', { host, limit })
  if (error instanceof UnknownEncoding) return Failure.of('invalid', 'calendar.no_calendar_there', { host })
  const codes = codesOf(error)
  const has = (pattern: RegExp): boolean => codes.some(code => pattern.test(code))
  if (has(/^(?:TimeoutError|ETIMEDOUT|ABORT_ERR|AbortError)$/)) return Failure.of('invalid', 'calendar.took_too_long', { host })
  if (has(CERTIFICATE)) return Failure.of('invalid', 'calendar.certificate', { host })
  if (has(/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES|EPROTO|ERR_SSL_.*)$/)) return Failure.of('invalid', 'calendar.not_reached', { host })
  if (error instanceof TypeError || error instanceof RangeError) throw error
  return Failure.of('invalid', 'calendar.broken_off', { host })
}

/** Code and name of an error, of what caused it, and of those it gathers (one for each address that was tried). */
const codesOf = (error: unknown): string[] => {
  if (!(error instanceof Error)) return []
  const own = [error.name, ...('code' in error && typeof error.code === 'string' ? [error.code] : [])]
  return [...own, ...codesOf(error.cause), ...(error instanceof AggregateError ? error.errors.flatMap(codesOf) : [])]
}

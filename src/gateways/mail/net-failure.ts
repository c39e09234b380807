import { Failure } from '#domain/base/failure.ts'
import type { MailServer } from '#domain/mail/mail-account.ts'
import { presetOfHost } from '#domain/mail/mail-preset.ts'
import { headerLine } from '#domain/mail/mail-address.ts'

/** Words of a server as they may be shown: one line, short. */
export const saidBy = (response: unknown): string => headerLine(typeof response === 'string' ? response : '').slice(0, 200)

const CERTIFICATE = /^(?:ERR_TLS_CERT|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ERR_SSL_(?:CERTIFICATE|TLSV1_ALERT_UNKNOWN_CA)|HOSTNAME_MISMATCH)/
const PROTOCOL = /^(?:EPROTO|ERR_SSL_)/

/** The cause of a connection that did not come about, out of the codes Node gives; null when they do not say. */
export const netFailure = ({ host, port }: MailServer, codes: readonly (string | undefined)[]): Failure | null => {
  const at = { host, port: String(port) }
  const has = (pattern: RegExp): boolean => codes.some(code => code !== undefined && pattern.test(code))
  if (has(/^(?:ENOTFOUND|EAI_AGAIN|EDNS|ENODATA)$/)) return Failure.of('invalid', 'mail.host_not_found', { host })
  if (has(CERTIFICATE)) return Failure.of('invalid', 'mail.certificate', { host })
  if (has(PROTOCOL)) return Failure.of('invalid', 'mail.other_protocol', at)
  if (has(/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES)$/)) return Failure.of('invalid', 'mail.not_reached', at)
  if (has(/TIMEOUT$|^ETIMEDOUT$/)) return Failure.of('invalid', 'mail.took_too_long', { host })
  return null
}

/** A refused sign-in, told with what that provider wants in place of the password. */
export const signInFailure = ({ host }: MailServer, said: string): Failure => {
  switch (presetOfHost(host)?.password) {
    case 'auth_code': return Failure.of('invalid', 'mail.auth_code_needed', { said })
    case 'client_password': return Failure.of('invalid', 'mail.client_password_needed', { said })
    case 'app_password': return Failure.of('invalid', 'mail.app_password_needed', { said })
    case 'none_works': return Failure.of('invalid', 'mail.no_password_works', { host })
    default: return Failure.of('invalid', 'mail.sign_in_refused', { said })
  }
}

import { Failure } from '../base/failure.ts'
import { type MailAddress, mailAddress } from './mail-address.ts'

/** `tls` from the first byte (465, 993), `starttls` before anything is said (587, 143), `none` on this machine only. */
export const MAIL_SECURITIES = ['tls', 'starttls', 'none'] as const

export type MailSecurity = (typeof MAIL_SECURITIES)[number]

/** One mail server and who one is there. The password is kept apart from it, sealed. */
export interface MailServer {
  readonly host: string
  readonly port: number
  readonly security: MailSecurity
  readonly user: string
}

/** How a reader's own letters go out, and where the answers are read (null: they are not). */
export interface MailAccount {
  readonly from: MailAddress
  readonly smtp: MailServer
  readonly imap: MailServer | null
}

/** Whether a server of that name is this machine: only there may a password be said in the clear. */
export const isThisMachine = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)

const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?$/u
const isHost = (name: string): boolean =>
  (name.includes(':') ? /^[0-9a-f:.]{2,45}$/.test(name) : name.length <= 253 && name.replace(/\.$/, '').split('.').every(label => LABEL.test(label)))

/** A server as it is kept. Fails with `mail.host_invalid`, `mail.port_invalid`, `mail.user_required` or `mail.plain_only_here`. */
export const mailServer = ({ host, port, security, user }: MailServer): MailServer => {
  const name = host.trim().toLowerCase().replace(/^\[(.*)\]$/, '$1')
  if (!isHost(name)) throw Failure.of('invalid', 'mail.host_invalid', { value: name.slice(0, 80) })
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw Failure.of('invalid', 'mail.port_invalid', { value: String(port) })
  const login = user.trim()
  // What separates the parts of a login (RFC 4616) and of lines is no part of a name.
  if (login === '' || /[\u0000-\u001f\u007f]/.test(login)) throw Failure.of('invalid', 'mail.user_required', {})
  if (security === 'none' && !isThisMachine(name)) throw Failure.of('invalid', 'mail.plain_only_here', { host: name })
  return { host: name, port, security, user: login }
}

/** An account as it is kept: every part checked. Fails as `mailServer` and `mailAddress` do. */
export const mailAccount = ({ from, smtp, imap }: MailAccount): MailAccount => ({
  from: mailAddress(from.name, from.email),
  smtp: mailServer(smtp),
  imap: imap && mailServer(imap),
})

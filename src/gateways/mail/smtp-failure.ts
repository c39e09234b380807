import { Failure } from '#domain/base/failure.ts'
import type { MailServer } from '#domain/mail/mail-account.ts'
import { finalityOf, type RefusedRecipient, type Sent } from '#domain/mail/sent.ts'
import { netFailure, saidBy, signInFailure } from './net-failure.ts'

/** What nodemailer adds to an error; it exports the type under no path of its own. */
export interface SmtpError extends Error {
  readonly code?: string | undefined
  readonly originalCode?: string | undefined
  readonly command?: string | undefined
  readonly response?: string | undefined
  readonly responseCode?: number | undefined
  readonly recipient?: string | undefined
  readonly rejectedErrors?: readonly SmtpError[] | undefined
}

/** Why nobody could be reached or signed in. */
export const connectFailure = (server: MailServer, error: SmtpError): Failure => {
  const { host, port } = server
  if (error.code === 'EAUTH') return signInFailure(server, saidBy(error.response))
  const net = netFailure(server, [error.originalCode, error.code])
  if (net !== null) return net
  if (error.code === 'ETLS' && error.command === 'STARTTLS') return Failure.of('invalid', 'mail.not_encrypted', { host })
  // TLS met a server that waits for plain words, or the other way round.
  if (error.code === 'ETLS' || error.code === 'EPROTOCOL') return Failure.of('invalid', 'mail.other_protocol', { host, port: String(port) })
  return Failure.of('invalid', 'mail.not_reached', { host, port: String(port) })
}

/** What became of a letter that was not taken. `isWhole`: all of it had been handed over. */
export const refusedFrom = (server: MailServer, from: string, error: SmtpError, isWhole: boolean): Sent & { readonly kind: 'refused' } => {
  const code = error.responseCode ?? null
  const refused = refusedRecipients(error.rejectedErrors)
  const told = { kind: 'refused', code, response: saidBy(error.response ?? error.message), refused } as const
  if (code === null && isWhole) return { ...told, why: 'unknown', failure: Failure.of('invalid', 'mail.fate_unknown', { host: server.host }) }
  if (code === null) {
    // Not the network but the envelope or the letter's size: nodemailer itself refused.
    const own = error.code === 'EENVELOPE' || error.code === 'EMESSAGE'
    const failure = own ? Failure.of('invalid', 'mail.letter_refused', { said: told.response }) : netFailure(server, [error.originalCode, error.code])
    return { ...told, why: own ? 'permanent' : 'transient', failure: failure ?? Failure.of('invalid', 'mail.broken_off', { host: server.host }) }
  }
  return { ...told, why: finalityOf(code), failure: spoken(from, error, refused, told.response) }
}

const spoken = (from: string, error: SmtpError, refused: readonly RefusedRecipient[], said: string): Failure => {
  if (error.command === 'MAIL FROM') return Failure.of('invalid', 'mail.from_refused', { from, said })
  const [first] = refused
  return first ? Failure.of('invalid', 'mail.recipient_refused', { email: first.email, said: first.response }) : Failure.of('invalid', 'mail.letter_refused', { said })
}

export const refusedRecipients = (errors: readonly SmtpError[] | undefined): RefusedRecipient[] =>
  (errors ?? []).map(error => ({ email: error.recipient ?? '', response: saidBy(error.response) }))

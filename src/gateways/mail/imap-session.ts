import type { ImapFlow, MailboxObject } from 'imapflow'
import { Failure } from '#domain/base/failure.ts'
import type { MailServer } from '#domain/mail/mail-account.ts'
import type { MailTimes } from './mail-limits.ts'
import { netFailure, saidBy, signInFailure } from './net-failure.ts'

/** A mailbox opened to be read only (EXAMINE): the server itself then changes nothing in it. */
export interface ImapSession {
  readonly client: ImapFlow
  readonly mailbox: MailboxObject
  /** What an error of a call comes of: the connection itself tells why it ended, a call on it only that it did. */
  readonly causeOf: (error: unknown) => unknown
  readonly close: () => Promise<void>
}

/** What imapflow adds to an error. */
interface ImapError extends Error {
  readonly code?: string
  readonly authenticationFailed?: boolean
  readonly tlsFailed?: boolean
  readonly responseText?: string
  readonly response?: unknown
}

const MAILBOX = 'INBOX'

/** Connects, encrypts, signs in, opens the inbox. Fails with a `mail.*` key for each cause. */
export const openImap = async (server: MailServer, secret: string, times: MailTimes, ca: string | undefined): Promise<ImapSession> => {
  const { ImapFlow } = await import('imapflow')
  const client = new ImapFlow({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    ...(server.security !== 'tls' && { doSTARTTLS: server.security === 'starttls' }),
    auth: { user: server.user, pass: secret },
    // NetEase (163.com, 126.com) lets nobody in who does not say what program it is (RFC 2971).
    clientInfo: { name: 'Xucha', vendor: 'Xucha', version: '1', 'support-url': false },
    connectionTimeout: times.connect,
    greetingTimeout: times.greeting,
    socketTimeout: times.silence,
    tls: { minVersion: 'TLSv1.2', ...(ca !== undefined && { ca }) },
    logger: false,
    disableAutoIdle: true,
    maxLiteralSize: 8 * 1024 * 1024,
    maxLineLength: 16 * 1024 * 1024,
    maxResponseSize: 32 * 1024 * 1024,
    // A mail of some thousand parts; a letter has a dozen.
    maxResponseTokens: 100_000,
  })
  let broken: unknown = null
  client.on('error', error => { broken ??= error })
  const causeOf = (error: unknown): unknown => (error instanceof Failure ? error : (broken ?? error))
  const close = async (): Promise<void> => {
    if (client.usable) await client.logout().catch(() => undefined)
    client.close()
  }
  try {
    await client.connect()
  } catch (error) {
    client.close()
    throw imapFailure(server, causeOf(error))
  }
  try {
    return { client, mailbox: await client.mailboxOpen(MAILBOX, { readOnly: true }), causeOf, close }
  } catch (error) {
    await close()
    throw imapFailure(server, causeOf(error))
  }
}

/** A server's answer that cannot be taken in, whatever it is asked for again: one mail is to blame, not the network. */
export const isIndigestible = (error: unknown): boolean =>
  /^(?:ParserError.*|MAX_IMAP_NESTING_REACHED|LineTooLarge|LiteralTooLarge|ResponseTooLarge|TooManyTokens|ResponseProcessingFailed|InvalidResponse)$/.test((error as ImapError).code ?? '')

/** Why a mailbox could not be read; a mistake of our own is thrown on. */
export const imapFailure = (server: MailServer, error: unknown): Failure => {
  if (error instanceof Failure) return error
  if (error instanceof TypeError || error instanceof RangeError) throw error
  const { host, port } = server
  const { code, authenticationFailed, tlsFailed, responseText } = error as ImapError
  const said = saidBy(responseText)
  if (authenticationFailed) return signInFailure(server, said)
  if (said !== '') return Failure.of('invalid', 'mail.mailbox_not_found', { mailbox: MAILBOX, said })
  const net = netFailure(server, [code])
  if (net !== null) return net
  if (tlsFailed && code === undefined) return Failure.of('invalid', 'mail.not_encrypted', { host })
  if (tlsFailed || isIndigestible(error)) return Failure.of('invalid', 'mail.other_protocol', { host, port: String(port) })
  return Failure.of('invalid', 'mail.not_reached', { host, port: String(port) })
}

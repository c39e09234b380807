import { Readable } from 'node:stream'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import { Failure } from '#domain/base/failure.ts'
import type { MailServer } from '#domain/mail/mail-account.ts'
import type { Sent } from '#domain/mail/sent.ts'
import { type MailTimes } from './mail-limits.ts'
import { type SmtpError, connectFailure, refusedFrom, refusedRecipients } from './smtp-failure.ts'

/** One signed-in connection to a mail server. */
export interface SmtpSession {
  /** `gone`: the connection broke before the letter was handed over, so that a fresh one may be tried. */
  readonly send: (from: string, to: readonly string[], bytes: Buffer, beforeEnd?: () => Promise<void>) => Promise<Sent | 'gone'>
  /** Asks whether one may send from there; nothing is sent. Fails with `mail.from_refused`. */
  readonly askFrom: (from: string) => Promise<void>
  readonly isOpen: () => boolean
  readonly close: () => void
}

// What nodemailer calls a custom authentication is a way to say any command after the greeting: here the question whether one may send as somebody.
const ASK_FROM = 'XUCHA-ASK-FROM'

/** Connects, encrypts, signs in. Fails with a `mail.*` key for each cause. */
export const openSmtp = async (server: MailServer, secret: string, times: MailTimes, ca: string | undefined): Promise<SmtpSession> => {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection')
  const connection: SMTPConnection = new Connection({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    connectionTimeout: times.connect,
    dnsTimeout: times.connect,
    greetingTimeout: times.greeting,
    socketTimeout: times.silence,
    tls: { minVersion: 'TLSv1.2', ...(ca !== undefined && { ca }) },
    customAuth: {
      [ASK_FROM]: async ({ auth, sendCommand }) => {
        const answer = await sendCommand(`MAIL FROM:<${auth.user}>`)
        if (answer.status < 200 || answer.status >= 300) throw new Error(answer.response)
        await sendCommand('RSET')
      },
    },
  })
  let ended = false
  // Ends that belong to no call of ours are an idle connection going away.
  connection.on('error', () => { ended = true })
  connection.on('end', () => { ended = true })
  const close = (): void => {
    ended = true
    connection.close()
  }
  try {
    await connected(connection)
    if (secret !== '') await signedIn(connection, { user: server.user, pass: secret })
  } catch (error) {
    close()
    throw connectFailure(server, error as SmtpError)
  }
  return {
    isOpen: () => !ended,
    close,
    askFrom: from => signedIn(connection, { method: ASK_FROM, user: from }).catch((error: SmtpError) => {
      if (error.responseCode === undefined) throw connectFailure(server, error)
      throw Failure.of('invalid', 'mail.from_refused', { from, said: refusedFrom(server, from, error, false).response })
    }),
    send: (from, to, bytes, beforeEnd) => new Promise((resolve, reject) => {
      const body = Readable.from(handedOver(bytes, beforeEnd))
      body.on('error', error => {
        close()
        reject(error)
      })
      connection.send({ from, to: [...to], size: bytes.length }, body, (error, info) => {
        // The last dot follows the end of what we gave: before it no server may deliver, after it any may have.
        const isWhole = body.readableEnded
        if (error === null) return resolve({ kind: 'accepted', response: info.response, refused: refusedRecipients(info.rejectedErrors) })
        ended = true
        connection.close()
        resolve(error.responseCode === undefined && !isWhole && /^(?:ECONNECTION|ESOCKET)$/.test(error.code ?? '') ? 'gone' : refusedFrom(server, from, error, isWhole))
      })
    }),
  }
}

/** The letter, whose last byte waits for `beforeEnd`: the final dot cannot go before it. */
async function* handedOver(bytes: Buffer, beforeEnd: (() => Promise<void>) | undefined): AsyncGenerator<Buffer> {
  yield bytes.subarray(0, -1)
  await beforeEnd?.()
  yield bytes.subarray(-1)
}

const connected = (connection: SMTPConnection): Promise<void> => new Promise((resolve, reject) => {
  connection.once('error', reject)
  connection.connect(error => (error ? reject(error) : resolve()))
})

const signedIn = (connection: SMTPConnection, auth: { readonly method?: string, readonly user: string, readonly pass?: string }): Promise<void> => new Promise((resolve, reject) => {
  connection.once('error', reject)
  connection.login(auth, error => (error ? reject(error) : resolve()))
})

import { Failure } from '#domain/base/failure.ts'
import { tidyLetter } from '#domain/mail/letter.ts'
import type { MailAccount, MailServer } from '#domain/mail/mail-account.ts'
import { type MailSender, type Sent } from '#domain/mail/sent.ts'
import { composeLetter } from './compose-letter.ts'
import { MAIL_TIMES, type MailWorld } from './mail-limits.ts'
import { openSmtp, type SmtpSession } from './smtp-session.ts'

interface Line {
  session: SmtpSession | null
  last: Promise<unknown>
  waiting: number
  timer: NodeJS.Timeout | null
}

// What the server itself decided is final; a network or a server out of reach is not.
const FINAL = /^mail\.(?:sign_in_refused|auth_code_needed|client_password_needed|app_password_needed|no_password_works|not_encrypted|other_protocol)$/

/**
 * Letters by nodemailer, loaded with the first. An account's letters go one after another over one connection, which is kept a while for the
 * next. Nothing is sent twice of itself: only what certainly did not begin is tried once more, on a fresh connection.
 */
export const mailSender = ({ times = MAIL_TIMES, ca }: MailWorld = {}): MailSender => {
  const lines = new Map<string, Line>()

  const lineOf = (key: string): Line => {
    const line = lines.get(key) ?? { session: null, last: Promise.resolve(), waiting: 0, timer: null }
    lines.set(key, line)
    return line
  }

  const inLine = async <T>(server: MailServer, secret: string, work: (line: Line) => Promise<T>): Promise<T> => {
    const key = JSON.stringify([server.host, server.port, server.security, server.user, secret])
    const line = lineOf(key)
    if (line.timer !== null) clearTimeout(line.timer)
    line.waiting += 1
    const mine = line.last.then(() => work(line)).finally(() => {
      line.waiting -= 1
      if (line.waiting > 0) return
      const drop = (): void => {
        line.session?.close()
        if (line.waiting === 0) lines.delete(key)
      }
      if (line.session?.isOpen()) line.timer = setTimeout(drop, times.kept).unref()
      else drop()
    })
    line.last = mine.catch(() => undefined)
    return mine
  }

  const sendOver = async (line: Line, { from, smtp }: MailAccount, secret: string, to: readonly string[], bytes: Buffer, beforeEnd: (() => Promise<void>) | undefined): Promise<Sent> => {
    const kept = line.session
    if (kept?.isOpen()) {
      const sent = await kept.send(from.email, to, bytes, beforeEnd)
      if (sent !== 'gone') return sent
    }
    line.session = await openSmtp(smtp, secret, times, ca)
    const sent = await line.session.send(from.email, to, bytes, beforeEnd)
    if (sent !== 'gone') return sent
    return { kind: 'refused', why: 'transient', failure: Failure.of('invalid', 'mail.broken_off', { host: smtp.host }), code: null, response: '', refused: [] }
  }

  return {
    send: async (account, secret, letter, beforeEnd) => {
      const tidied = tidyLetter(letter)
      const bytes = await composeLetter(tidied)
      const to = [...new Set([...tidied.to, ...tidied.cc].map(({ email }) => email))]
      try {
        return await inLine(account.smtp, secret, line => sendOver(line, account, secret, to, bytes, beforeEnd))
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        return { kind: 'refused', why: FINAL.test(error.key) ? 'permanent' : 'transient', failure: error, code: null, response: error.values['said'] ?? '', refused: [] }
      }
    },
    verify: async ({ from, smtp }, secret) => {
      const session = await openSmtp(smtp, secret, times, ca)
      try {
        await session.askFrom(from.email)
      } finally {
        session.close()
      }
    },
    close: async () => {
      const open = [...lines.values()]
      lines.clear()
      await Promise.all(open.map(line => line.last))
      for (const { session, timer } of open) {
        if (timer !== null) clearTimeout(timer)
        session?.close()
      }
    },
  }
}

import { Failure } from '#domain/base/failure.ts'
import type { MailAccount, MailServer } from '#domain/mail/mail-account.ts'
import { type FoundMail, isAnswer, type MailBatch, type MailboxState, type MailReader, startOf, type Wanted } from '#domain/mail/mailbox.ts'
import type { MimePart } from '#domain/mail/mime-part.ts'
import { fetchMail, kindOf } from './fetch-mail.ts'
import { imapFailure, type ImapSession, isIndigestible, openImap } from './imap-session.ts'
import { MAIL_TIMES, type MailWorld } from './mail-limits.ts'
import { mimePart } from './structure.ts'

/** Mails whose structure is looked at in one call, and mails handed out together: both bound what is held at a time. */
const WINDOW = 250
const HANDFUL = 20

const ASKED_HEADERS = ['In-Reply-To', 'References', 'To', 'Cc', 'Delivered-To', 'X-Original-To']

interface Candidate {
  readonly uid: number
  readonly root: MimePart
}

/** Reads by imapflow, loaded with the first look. Structures come first, in windows; only of what may concern us parts are fetched. */
export const mailReader = ({ times = MAIL_TIMES, ca }: MailWorld = {}): MailReader => ({
  verifyReading: async ({ imap }, secret) => {
    const session = await openImap(serverOf(imap), secret, times, ca)
    await session.close()
  },
  poll: (account, secret, state, wanted) => polled(() => openImap(serverOf(account.imap), secret, times, ca), serverOf(account.imap), state, wanted),
})

const serverOf = (imap: MailAccount['imap']): MailServer => {
  if (imap === null) throw Failure.of('invalid', 'mail.no_reading', {})
  return imap
}

async function* polled(open: () => Promise<ImapSession>, server: MailServer, state: MailboxState | null, wanted: Wanted): AsyncGenerator<MailBatch> {
  let session = await open()
  try {
    const uidValidity = String(session.mailbox.uidValidity)
    const { after, isAnew } = startOf(state, uidValidity)
    const uids = await uidsAfter(session, after, wanted.since)
    const windows = Array.from({ length: Math.ceil(uids.length / WINDOW) }, (_, at) => uids.slice(at * WINDOW, (at + 1) * WINDOW))
    let [lastUid, seen, unreadable] = [after, 0, 0]
    const batch = (mails: readonly FoundMail[]): MailBatch => ({ mails, state: { uidValidity, lastUid }, isAnew, seen, of: uids.length, unreadable })
    for (let window = windows.shift(); window !== undefined; window = windows.shift()) {
      try {
        const { candidates, unstructured } = await candidatesIn(session, window, wanted)
        unreadable += unstructured
        for (let at = 0; at < candidates.length; at += HANDFUL) {
          const mails: FoundMail[] = []
          for (const candidate of candidates.slice(at, at + HANDFUL)) {
            const mail = await found(session, candidate, wanted)
            if (mail === 'unreadable') unreadable += 1
            else if (mail !== null) mails.push(mail)
            lastUid = candidate.uid
          }
          if (mails.length > 0) yield batch(mails)
        }
        seen += window.length
        lastUid = window.at(-1) ?? lastUid
        yield batch([])
      } catch (error) {
        if (!isIndigestible(session.causeOf(error))) throw error
        // One of them makes an answer no client takes in; the connection is lost with it. Halved until it stands alone, it is passed over.
        await session.close()
        session = await open()
        const left = window.filter(uid => uid > lastUid)
        if (left.length > 1) windows.unshift(left.slice(0, left.length >> 1), left.slice(left.length >> 1))
        else {
          unreadable += left.length
          lastUid = window.at(-1) ?? lastUid
        }
        seen += window.length - (left.length > 1 ? left.length : 0)
      }
    }
    yield batch([])
  } catch (error) {
    throw imapFailure(server, session.causeOf(error))
  } finally {
    await session.close()
  }
}

/** The UIDs that are new, in order; by day where the mailbox is read for the first time. */
const uidsAfter = async ({ client, mailbox }: ImapSession, after: number, since: Wanted['since']): Promise<number[]> => {
  if (mailbox.exists === 0 || mailbox.uidNext <= after + 1) return []
  const found = await client.search({ uid: `${after + 1}:*`, ...(after === 0 && since !== null && { since: new Date(`${since}T00:00:00Z`) }) }, { uid: true })
  // `n:*` is never empty: it gives the last mail also when that is older.
  return (Array.isArray(found) ? found : []).filter(uid => uid > after).sort((a, b) => a - b)
}

const candidatesIn = async ({ client }: ImapSession, uids: readonly number[], wanted: Wanted): Promise<{ readonly candidates: readonly Candidate[], readonly unstructured: number }> => {
  const candidates: Candidate[] = []
  let unstructured = 0
  const isAsked = new Set(uids)
  for await (const { uid, bodyStructure, headers } of client.fetch(`${uids[0]}:${uids.at(-1)}`, { uid: true, bodyStructure: true, headers: ASKED_HEADERS }, { uid: true })) {
    if (!isAsked.has(uid)) continue
    if (bodyStructure === undefined) {
      unstructured += 1
      continue
    }
    const root = mimePart(bodyStructure)
    if (kindOf(root) !== 'other' || isAnswer(unfolded(headers), wanted)) candidates.push({ uid, root })
  }
  return { candidates: candidates.sort((a, b) => a.uid - b.uid), unstructured }
}

const unfolded = (headers: Buffer | undefined): string => (headers?.subarray(0, 64 * 1024).toString('latin1') ?? '').replace(/\r?\n[ \t]+/g, ' ')

const found = async ({ client }: ImapSession, { uid, root }: Candidate, wanted: Wanted): Promise<FoundMail | 'unreadable' | null> => {
  try {
    const mail = await fetchMail(client, uid, root)
    if (mail === null) return null
    const names = [...mail.references, mail.report?.messageId ?? '']
    // What has neither calendar nor report was let in by its headers already.
    return mail.calendars.length > 0 || kindOf(root) === 'other' || names.some(id => wanted.messageIds.has(id)) ? { uid, ...mail } : null
  } catch (error) {
    if (error instanceof Failure) return 'unreadable'
    throw error
  }
}

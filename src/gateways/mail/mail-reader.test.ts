import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Failure } from '#domain/base/failure.ts'
import { type FoundMail, isAnswer, type MailBatch, type MailboxState, startOf, type Wanted } from '#domain/mail/mailbox.ts'
import type { MailAccount, MailServer } from '#domain/mail/mail-account.ts'
import { ownCertificate } from '#test/support/certificate.ts'
import { hasDovecot, type PrivateDovecot, startDovecot } from '#test/support/dovecot.ts'
import { composeLetter } from './compose-letter.ts'
import { mailReader } from './mail-reader.ts'

const WANTED: Wanted = { messageIds: new Set(['ours@x.test']), tags: new Set(['r7']), since: null }
const { poll, verifyReading } = mailReader({ times: { connect: 5_000, greeting: 5_000, silence: 10_000, kept: 0 } })

test('a mailbox goes on where it was, and anew when its numbers mean other mails', () => {
  expect(startOf(null, '7')).toEqual({ after: 0, isAnew: false })
  expect(startOf({ uidValidity: '7', lastUid: 12 }, '7')).toEqual({ after: 12, isAnew: false })
  expect(startOf({ uidValidity: '6', lastUid: 12 }, '7')).toEqual({ after: 0, isAnew: true })
})

test('an answer names a letter or an address of ours', () => {
  expect(isAnswer('References: <a@x.test>\r\n <ours@x.test>', WANTED)).toBe(true)
  expect(isAnswer('To: Lin <lin+r7@x.test>', WANTED)).toBe(true)
  expect(isAnswer('To: lin+r77@x.test, r7@x.test\r\nReferences: <yours@x.test> ours@x.test', WANTED)).toBe(false)
})

const text = (...lines: string[]): string => [...lines, ''].join('\r\n')
const reply = (id: string) => composeLetter({
  messageId: `<${id}@y.test>`, at: Date.UTC(2026, 10, 23), from: { name: '曾教授', email: 'zeng@y.test' }, to: [{ name: '', email: 'lin@x.test' }], cc: [], replyTo: null, references: ['<ours@x.test>'],
  subject: '已接受：午餐', text: '好的，周五见。', html: '<p>好的</p>', calendar: { method: 'REPLY', text: text('BEGIN:VCALENDAR', 'METHOD:REPLY', `UID:${id}`, 'END:VCALENDAR') },
})

let dovecot: PrivateDovecot
let account: MailAccount
const at = (imap: Partial<MailServer> = {}): MailAccount => ({
  from: { name: '', email: 'lin@example.test' }, smtp: { host: 'localhost', port: 25, security: 'none', user: 'lin' }, imap: { host: '127.0.0.1', port: dovecot.port, security: 'none', user: 'lin@example.test', ...imap },
})

const keyOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'fine', (error: Failure) => error.key)

const every = async (batches: AsyncIterable<MailBatch>): Promise<MailBatch[]> => {
  const found: MailBatch[] = []
  for await (const batch of batches) found.push(batch)
  return found
}

const all = async (state: MailboxState | null = null, wanted = WANTED): Promise<{ mails: FoundMail[], last: MailBatch }> => {
  const batches = await every(poll(account, 'pw', state, wanted))
  return { mails: batches.flatMap(({ mails }) => [...mails]), last: batches.at(-1)! }
}

beforeAll(async () => { if (hasDovecot) dovecot = await startDovecot() }, 30_000)
afterAll(async () => { await dovecot?.stop() })
beforeEach(() => { if (hasDovecot) account = at() })

test.skipIf(!hasDovecot)('answers are found, each once; mail for others stays as it was: unread and in its place', async () => {
  dovecot.deliver(await reply('1'))
  dovecot.deliver(text('From: shop@z.test', 'To: lin@x.test', 'Subject: Sale', '', 'Buy'))
  dovecot.deliver(text('From: zeng@y.test', 'To: lin@x.test', 'In-Reply-To: <ours@x.test>', 'Subject: =?gbk?B?tPC4tA==?=', 'Content-Type: text/plain; charset=gbk', 'Content-Transfer-Encoding: quoted-printable', '', '=C7=EB=B8=C4=C6=DA'))
  dovecot.deliver(text('From: zeng@y.test', 'To: Lin <lin+r7@x.test>', 'Subject: aside', '', 'to the tag'))
  const { mails, last } = await all()
  expect(mails.map(({ uid, subject, text: said, calendars }) => [uid, subject, said, calendars.map(({ method }) => method)])).toEqual([
    [1, '已接受：午餐', '好的，周五见。', ['REPLY']], [3, '答复', '请改期', []], [4, 'aside', 'to the tag', []],
  ])
  expect(mails[0]).toMatchObject({ from: { name: '曾教授', email: 'zeng@y.test' }, messageId: '1@y.test', references: ['ours@x.test'] })
  expect(last).toMatchObject({ state: { lastUid: 4 }, seen: 4, of: 4, unreadable: 0, isAnew: false })
  expect(dovecot.flags().every(flag => flag === 'new' || !flag.includes('S'))).toBe(true)
  expect(dovecot.flags().length).toBe(4)

  expect((await all(last.state)).mails).toEqual([])
  dovecot.deliver(await reply('5'))
  const later = await all(last.state)
  expect(later.mails.map(({ uid, messageId }) => [uid, messageId])).toEqual([[5, '5@y.test']])
  expect(later.last).toMatchObject({ seen: 1, of: 1 })
})

test.skipIf(!hasDovecot)('of a large mail only what may concern us is fetched, and a file as large as a film not at all', async () => {
  const { last: { state } } = await all()
  const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`
  const film = Buffer.alloc(6_000_000, 'film').toString('base64').replace(/.{76}/g, '$&\r\n')
  const ics = Buffer.from(text('BEGIN:VCALENDAR', 'METHOD:COUNTER', 'SUMMARY:午餐', 'END:VCALENDAR')).toString('base64')
  dovecot.deliver(text('From: zeng@y.test', 'To: lin@x.test', 'Subject: film', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b', '',
    part('video/mp4; name=film.mp4', film) + part('text/plain; charset=utf-8', Buffer.from('看看\r\n--xucha-parts-0--').toString('base64')) + part('application/octet-stream; name="meeting.ics"', ics) + part('text/calendar', film) + '--b--'))
  const before = process.memoryUsage().arrayBuffers
  const { mails } = await all(state)
  expect(mails).toMatchObject([{ text: '看看\n--xucha-parts-0--', calendars: [{ method: 'COUNTER', text: expect.stringContaining('午餐') }] }])
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(6_000_000)
})

test.skipIf(!hasDovecot)('a part cannot end where we put it, and a letter that came back is known by what it brings back', async () => {
  const { last: { state } } = await all()
  dovecot.deliver(text('From: zeng@y.test', 'In-Reply-To: <ours@x.test>', 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'one', '--xucha-parts-0--', 'two', '--b', 'Content-Type: text/calendar', '', 'X', '--b--'))
  const bounce = (id: string) => text('From: MAILER-DAEMON@x.test', 'Content-Type: multipart/report; report-type=delivery-status; boundary=b', '', '--b', '', 'failed', '--b', 'Content-Type: message/delivery-status', '',
    'Reporting-MTA: dns; x.test', '', 'Final-Recipient: rfc822; gone@y.test', 'Action: failed', 'Status: 5.1.1', '', '--b', 'Content-Type: message/rfc822', '', `Message-ID: <${id}>`, 'Subject: x', '', 'x', '--b--')
  dovecot.deliver(bounce('theirs@x.test'))
  dovecot.deliver(bounce('ours@x.test'))
  const { mails } = await all(state)
  expect(mails).toMatchObject([{ text: 'one\n--xucha-parts-0--\ntwo', calendars: [{ text: 'X\n' }] }, { report: { messageId: 'ours@x.test', recipients: [{ email: 'gone@y.test', action: 'failed', status: '5.1.1' }] } }])
})

test.skipIf(!hasDovecot)('a mail nested as deep as no client follows is passed over, and what lies around it is found', async () => {
  const { last: { state } } = await all()
  const nest = Array.from({ length: 200 }, (_, deep) => [`Content-Type: multipart/mixed; boundary=b${deep}`, '', `--b${deep}`]).flat()
  dovecot.deliver(await reply('before'))
  dovecot.deliver(text('From: bomb@z.test', 'In-Reply-To: <ours@x.test>', ...nest, 'Content-Type: text/calendar', '', 'BEGIN:VCALENDAR'))
  dovecot.deliver(text('From: cut@z.test', 'In-Reply-To: <ours@x.test>', 'Content-Type: multipart/mixed; boundary=b', '', '--b\r\n\r\n'.repeat(20_000)))
  dovecot.deliver(await reply('after'))
  const { mails, last } = await all(state)
  expect(mails.map(({ messageId }) => messageId).filter(Boolean)).toEqual(['before@y.test', 'after@y.test'])
  expect(last.state.lastUid).toBe((state.lastUid ?? 0) + 4)
  expect(last).toMatchObject({ unreadable: 2, seen: 4, of: 4 })
}, 20_000)

test.skipIf(!hasDovecot)('who stops half-way has what came until then, and goes on from there', async () => {
  const { last: { state } } = await all()
  for (let at = 0; at < 45; at += 1) dovecot.deliver(await reply(`many${at}`))
  const first: FoundMail[] = []
  let reached = state
  for await (const batch of poll(account, 'pw', state, WANTED)) {
    first.push(...batch.mails)
    reached = batch.state
    break
  }
  const rest = await all(reached)
  expect(first.length).toBeGreaterThan(0)
  expect([...first, ...rest.mails].map(({ messageId }) => messageId)).toEqual(Array.from({ length: 45 }, (_, n) => `many${n}@y.test`))
})

test.skipIf(!hasDovecot)('a mailbox numbered anew is read anew, and says so', async () => {
  const { mails, last } = await all()
  dovecot.renumber()
  const anew = await all(last.state)
  expect(anew.last.isAnew).toBe(true)
  expect(anew.last.state.uidValidity).not.toBe(last.state.uidValidity)
  expect(anew.mails.length).toBe(mails.length)
  expect((await all({ uidValidity: '1', lastUid: 9 }, { ...WANTED, since: '2099-01-01' as NonNullable<Wanted['since']> })).last.of).toBe(0)
})

test.skipIf(!hasDovecot)('each cause has its own words', async () => {
  expect(await keyOf(verifyReading(account, 'pw'))).toBe('fine')
  expect(await keyOf(verifyReading(account, 'wrong'))).toBe('mail.sign_in_refused')
  expect(await keyOf(verifyReading({ ...account, imap: null }, 'pw'))).toBe('mail.no_reading')
  expect(await keyOf(verifyReading(at({ host: 'nowhere.invalid' }), 'pw'))).toBe('mail.host_not_found')
  expect(await keyOf(verifyReading(at({ port: 1 }), 'pw'))).toBe('mail.not_reached')
  expect(await keyOf(verifyReading(at({ security: 'starttls' }), 'pw'))).toBe('mail.not_encrypted')
  expect(await keyOf(verifyReading(at({ security: 'tls' }), 'pw'))).toBe('mail.other_protocol')
  expect(await keyOf(every(poll(account, 'wrong', null, WANTED)))).toBe('mail.sign_in_refused')
}, 20_000)

test.skipIf(!hasDovecot || ownCertificate === null)('a mailbox is opened only where the certificate is to be trusted', async () => {
  const server = await startDovecot(ownCertificate)
  try {
    const times = { connect: 5_000, greeting: 5_000, silence: 10_000, kept: 0 }
    const trusting = mailReader({ times, ca: ownCertificate?.cert ?? '' })
    for (const imap of [{ security: 'tls', port: server.tlsPort }, { security: 'starttls', port: server.port }] as const) {
      const there = at({ ...imap, host: 'localhost' })
      expect(await keyOf(trusting.verifyReading(there, 'pw'))).toBe('fine')
      expect(await keyOf(verifyReading(there, 'pw'))).toBe('mail.certificate')
    }
  } finally {
    await server.stop()
  }
}, 20_000)

import { execFileSync, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { Failure } from '#domain/base/failure.ts'
import type { Letter } from '#domain/mail/letter.ts'
import type { MailAccount, MailServer } from '#domain/mail/mail-account.ts'
import { ownCertificate as ours } from '#test/support/certificate.ts'
import { type SmtpWorld, startSmtp, type Temper } from '#test/support/smtp.ts'
import { mailSender } from './mail-sender.ts'
import type { MailTimes, MailWorld } from './mail-limits.ts'

const TIMES: MailTimes = { connect: 2_000, greeting: 2_000, silence: 2_000, kept: 10_000 }
const lin = { name: '林一', email: 'lin@example.test' }
const zeng = { name: '曾, "教授"', email: 'Zeng@Example.test' }
const LUNCH = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:每月第二周周五一起吃午饭，聊聊近况，地点在国贸三期的那一', ' 家店', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')

const letter: Letter = {
  messageId: '<0199-1@example.test>', at: Date.UTC(2026, 10, 23, 4, 5), from: lin, to: [zeng], cc: [], replyTo: { name: '', email: 'lin+r7@example.test' }, references: ['<a@x.test>', '<b@x.test>'],
  subject: '每月一次的午餐：12月11日（周五）中午在国贸，如果您日程有变，我可以随时更改时间', text: '曾教授：\n\n如果您日程有变，我可以随时更改时间。\n\n林一', html: '<p>曾教授：</p>', calendar: { method: 'REQUEST', text: LUNCH },
}

const stops: (() => Promise<void>)[] = []
afterEach(async () => { for (const stop of stops.splice(0).reverse()) await stop() })

const at = (port: number, server: Partial<MailServer> = {}): MailAccount =>
  ({ from: lin, smtp: { host: '127.0.0.1', port, security: 'none', user: 'lin@example.test', ...server }, imap: null })

const world = async (temper: Temper = {}, mail: MailWorld = {}) => {
  const smtp: SmtpWorld = await startSmtp(temper)
  const sender = mailSender({ times: TIMES, ...mail })
  stops.push(smtp.stop, sender.close)
  return { smtp, account: at(smtp.port), ...sender }
}

const keyOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'fine', (error: Failure) => error.key)

test('an invitation goes in the shape that calendars read, the same bytes each time', async () => {
  const { smtp, account, send } = await world()
  expect(await send(account, 'pw', letter)).toMatchObject({ kind: 'accepted', response: expect.stringContaining('queued'), refused: [] })
  await send(account, 'pw', letter)
  expect(smtp.letters[0]).toMatchObject({ from: 'lin@example.test', to: ['Zeng@example.test'] })
  const raw = smtp.letters[0]?.raw.toString('latin1') ?? ''
  const types = [...raw.matchAll(/^Content-Type: ([^\r]+(?:\r\n[ \t][^\r]+)*)/gm)].map(([, type = '']) => type.replace(/\s+/g, ' ').replace(/boundary=.*/, '…'))
  expect(types).toEqual(['multipart/mixed; …', 'multipart/alternative; …', 'text/plain; charset=utf-8', 'text/html; charset=utf-8', 'text/calendar; charset=utf-8; method=REQUEST', 'application/ics; name=invite.ics'])
  expect(raw).toContain('Message-ID: <0199-1@example.test>\r\n')
  expect(raw).toContain('In-Reply-To: <b@x.test>\r\n')
  expect(raw.split('\r\n\r\n')[0]).not.toMatch(/[^\x00-\x7f]/)
  expect(smtp.letters[1]?.raw.equals(smtp.letters[0]?.raw ?? Buffer.alloc(0))).toBe(true)
})

test('the end of a letter waits for a last word, without which it does not go', async () => {
  const { smtp, account, send } = await world()
  const seen: number[] = []
  expect(await send(account, 'pw', letter, async () => { seen.push(smtp.letters.length) })).toMatchObject({ kind: 'accepted' })
  await expect(send(account, 'pw', letter, async () => { throw new Error('given up') })).rejects.toThrow('given up')
  expect(await send(account, 'pw', letter)).toMatchObject({ kind: 'accepted' })
  expect([seen, smtp.letters.length]).toEqual([[0], 2])
  expect(smtp.letters[1]?.raw.equals(smtp.letters[0]?.raw ?? Buffer.alloc(0))).toBe(true)
})

const PYTHON = '/usr/bin/python3'
const hasPython = spawnSync(PYTHON, ['-c', 'import email']).status === 0
const READ = `
import email, email.policy, json, sys, base64
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
of = lambda key: [[a.display_name, a.addr_spec] for a in m[key].addresses]
parts = [[p.get_content_type(), p.get_param('method'), p.get_filename(), base64.b64encode(p.get_payload(decode=True)).decode()] for p in m.walk() if not p.is_multipart()]
print(json.dumps({'subject': m['subject'], 'from': of('from'), 'to': of('to'), 'reply': of('reply-to'), 'date': m['date'].datetime.timestamp(), 'parts': parts}))
`

test.skipIf(!hasPython)('another program’s reader finds the same subject, names, times and calendar', async () => {
  const { smtp, account, send } = await world()
  await send(account, 'pw', letter)
  const read = JSON.parse(execFileSync(PYTHON, ['-c', READ], { input: smtp.letters[0]?.raw, encoding: 'utf8' })) as { parts: [string, string | null, string | null, string][] }
  expect(read).toMatchObject({ subject: letter.subject, from: [['林一', 'lin@example.test']], to: [['曾, "教授"', 'Zeng@example.test']], reply: [['', 'lin+r7@example.test']], date: letter.at / 1000 })
  const texts = read.parts.map(([type, method, file, body]) => [type, method, file, Buffer.from(body, 'base64').toString()])
  expect(texts.map(([type, method, file]) => [type, method, file])).toEqual([['text/plain', null, null], ['text/html', null, null], ['text/calendar', 'REQUEST', null], ['application/ics', null, 'invite.ics']])
  expect(texts[0]?.[3]?.replaceAll('\r\n', '\n').trimEnd()).toBe(letter.text)
  expect(texts[2]?.[3]).toBe(LUNCH)
  expect(texts[3]?.[3]).toBe(LUNCH)
})

test('no header can be broken out of, and no address be two', async () => {
  const { smtp, account, send } = await world()
  await send(account, 'pw', { ...letter, subject: 'a\r\nBcc: mallory@example.test\r\n\r\nb', to: [{ name: 'x\r\nBcc: mallory@example.test', email: 'zeng@example.test' }] })
  expect(smtp.letters[0]?.to).toEqual(['zeng@example.test'])
  expect(smtp.letters[0]?.raw.toString()).not.toMatch(/^Bcc:/mi)
  for (const email of ['a@b.test>\r\nRCPT TO:<m@x.test', 'a@b.test, m@x.test', '"a b"@x.test', '<a@b.test>', 'a b@x.test', 'a@[127.0.0.1]', '@x.test', 'a@', '']) {
    expect(await keyOf(send(account, 'pw', { ...letter, to: [{ name: '', email }] }))).toBe('mail.address_invalid')
  }
  expect(await keyOf(send(account, 'pw', { ...letter, to: [] }))).toBe('mail.nobody')
})

test('letters of one account go over one connection, also after the server has hung up', async () => {
  const { smtp, account, send } = await world()
  const all = await Promise.all(['1', '2', '3'].map(id => send(account, 'pw', { ...letter, messageId: `<${id}@example.test>` })))
  expect(all.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted'])
  expect(smtp.connections()).toBe(1)
  smtp.breakOff()
  expect((await send(account, 'pw', { ...letter, messageId: '<4@example.test>' })).kind).toBe('accepted')
  expect(smtp.letters.map(({ raw }) => /Message-ID: <(\d)@/.exec(raw.toString())?.[1])).toEqual(['1', '2', '3', '4'])
})

test.each<[string, Temper, object]>([
  ['recipient for good', { refuseTo: () => '550 no such user' }, { why: 'permanent', code: 550, failure: { key: 'mail.recipient_refused' }, refused: [{ email: 'Zeng@example.test' }] }],
  ['recipient for now', { refuseTo: () => '451 greylisted, try later' }, { why: 'transient', code: 451, failure: { key: 'mail.recipient_refused' } }],
  ['sender', { refuseFrom: '553 Mail from must equal authorized user' }, { why: 'permanent', code: 553, failure: { key: 'mail.from_refused' } }],
  ['letter for good', { refuseLetter: '554 DT:SPM' }, { why: 'permanent', code: 554, failure: { key: 'mail.letter_refused', values: { said: expect.stringContaining('SPM') } } }],
  ['letter for now', { refuseLetter: '452 disk full' }, { why: 'transient', code: 452 }],
  ['nothing, but breaks off after the letter', { breakAfterData: true }, { why: 'unknown', code: null, failure: { key: 'mail.fate_unknown' } }],
  ['nothing, but falls silent before the letter', { silentAt: 'recipient' }, { why: 'transient', code: null, failure: { key: 'mail.took_too_long' } }],
  ['nothing, but falls silent after the letter', { silentAt: 'letter' }, { why: 'unknown', code: null, failure: { key: 'mail.fate_unknown' } }],
])('a server that refuses %s is told so', async (_what, temper, expected) => {
  const { smtp, account, send } = await world(temper, { times: { ...TIMES, silence: 400 } })
  expect(await send(account, 'pw', letter)).toMatchObject({ kind: 'refused', ...expected })
  expect(smtp.letters.length).toBe(temper.breakAfterData || temper.silentAt === 'letter' ? 1 : 0)
})

test('a domain in Chinese is written as mail servers know it', async () => {
  const { smtp, account, send } = await world()
  expect((await send(account, 'pw', { ...letter, to: [{ name: '', email: 'lin@例子.公司' }] })).kind).toBe('accepted')
  expect(smtp.letters[0]?.raw.toString()).toContain('To: lin@xn--fsqu00a.xn--55qx5d')
})

test('of several recipients those refused are named, the others have their letter', async () => {
  const { smtp, account, send } = await world({ refuseTo: email => (email.startsWith('gone') ? '550 gone' : null) })
  const sent = await send(account, 'pw', { ...letter, cc: [{ name: '', email: 'gone@example.test' }] })
  expect(sent).toMatchObject({ kind: 'accepted', refused: [{ email: 'gone@example.test', response: expect.stringContaining('gone') }] })
  expect(smtp.letters[0]?.to).toEqual(['Zeng@example.test'])
})

test('the test button signs in and asks, and sends nothing', async () => {
  const { smtp, account, verify } = await world()
  expect(await keyOf(verify(account, 'pw'))).toBe('fine')
  expect(await keyOf(verify(account, 'wrong'))).toBe('mail.sign_in_refused')
  expect(smtp.letters).toEqual([])
  const other = await world({ refuseFrom: '501 Mail from address must be same as authorization user' })
  expect(await keyOf(other.verify(other.account, 'pw'))).toBe('mail.from_refused')
})

const plainServer = async (greeting: string | null): Promise<number> => {
  const server = createServer(socket => {
    socket.on('error', () => undefined)
    if (greeting !== null) socket.write(greeting)
    stops.push(async () => { socket.destroy() })
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', () => resolve()) })
  stops.push(() => new Promise(resolve => { server.close(() => resolve()) }))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

test('each cause of a connection that fails has its own words, and a letter then may go later', async () => {
  const { smtp, account, verify, send } = await world({}, { times: { ...TIMES, greeting: 300 } })
  const elsewhere = (server: Partial<MailServer>) => ({ ...account, smtp: { ...account.smtp, ...server } })
  expect(await keyOf(verify(elsewhere({ host: 'nowhere.invalid' }), 'pw'))).toBe('mail.host_not_found')
  expect(await keyOf(verify(elsewhere({ port: 1 }), 'pw'))).toBe('mail.not_reached')
  expect(await keyOf(verify(elsewhere({ port: await plainServer(null) }), 'pw'))).toBe('mail.took_too_long')
  expect(await keyOf(verify(elsewhere({ port: await plainServer('HTTP/1.1 400 Bad Request\r\n\r\n') }), 'pw'))).toBe('mail.other_protocol')
  expect(await keyOf(verify(elsewhere({ security: 'tls' }), 'pw'))).toBe('mail.other_protocol')
  expect(await keyOf(verify(elsewhere({ security: 'starttls' }), 'pw'))).toBe('mail.not_encrypted')
  expect(await send(elsewhere({ port: 1 }), 'pw', letter)).toMatchObject({ kind: 'refused', why: 'transient', failure: { key: 'mail.not_reached' } })
  expect(await send(account, 'wrong', letter)).toMatchObject({ kind: 'refused', why: 'permanent', failure: { key: 'mail.sign_in_refused' } })
  expect(smtp.letters).toEqual([])
})

test.skipIf(ours === null).each(['tls', 'starttls'] as const)('%s: a letter goes only where the certificate is to be trusted', async security => {
  const options = { ...ours, secure: security === 'tls', disabledCommands: [], allowInsecureAuth: false }
  const trusting = await world({ options }, { ca: ours?.cert ?? '' })
  const account = at(trusting.smtp.port, { host: 'localhost', security })
  expect(await keyOf(trusting.verify(account, 'pw'))).toBe('fine')
  expect((await trusting.send(account, 'pw', letter)).kind).toBe('accepted')
  const wary = mailSender({ times: TIMES })
  stops.push(wary.close)
  expect(await keyOf(wary.verify(account, 'pw'))).toBe('mail.certificate')
  expect(await wary.send(account, 'pw', letter)).toMatchObject({ kind: 'refused', failure: { key: 'mail.certificate' } })
  expect(trusting.smtp.letters.length).toBe(1)
})

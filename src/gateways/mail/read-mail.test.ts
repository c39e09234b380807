import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vouchedFor } from '#domain/mail/auth-results.ts'
import { composeLetter } from './compose-letter.ts'
import { readMail } from './read-mail.ts'

const corpora = join(import.meta.dirname, '../../../../shared/corpora')
const mailsIn = (folder: string): string[] =>
  (existsSync(join(corpora, folder)) ? readdirSync(join(corpora, folder), { recursive: true, encoding: 'utf8' }) : []).filter(name => /\.(?:eml|msg)$/.test(name)).map(name => join(corpora, folder, name)).sort()

const of = (...lines: string[]) => readMail(Buffer.from(lines.join('\r\n')))
const damaged = expect.objectContaining({ key: 'mail.file_damaged' })

test('what we write we read', async () => {
  const text = ['BEGIN:VCALENDAR', 'METHOD:REPLY', 'X-A:每月一次的午餐', 'END:VCALENDAR', ''].join('\r\n')
  const mail = await readMail(await composeLetter({
    messageId: '<m@x.test>', at: Date.UTC(2026, 10, 23), from: { name: '林一', email: 'lin@x.test' }, to: [{ name: '曾, "教授"', email: 'z@x.test' }], cc: [{ name: '', email: 'c@x.test' }], replyTo: null,
    references: ['<a@x.test>', '<b@x.test>'], subject: '午餐：12月11日', text: '你好', html: null, calendar: { method: 'REPLY', text },
  }))
  expect(mail).toEqual({
    from: { name: '林一', email: 'lin@x.test' }, sender: null, to: [{ name: '曾, "教授"', email: 'z@x.test' }, { name: '', email: 'c@x.test' }], subject: '午餐：12月11日', messageId: 'm@x.test', references: ['a@x.test', 'b@x.test'],
    date: '2026-11-23T00:00:00.000Z', text: '你好', answer: '你好', calendars: [{ method: 'REPLY', text: text.replaceAll('\r\n', '\n') }], authResults: [], automatic: false, report: null,
  })
})

test('old charsets, names in parts, HTML alone, a calendar as a stream of octets', async () => {
  const gbk = Buffer.concat([
    Buffer.from('From: =?gb2312?B?wdbSuw==?= <lin@x.test>\r\nSender: relay@y.test\r\nSubject: =?gb18030?Q?=CE=E7=B7=B9?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=gbk\r\n\r\n<head><title>x</title></head><p>'),
    Buffer.from([0xce, 0xe7, 0xb7, 0xb9]), Buffer.from('&amp;&#8230;</p><p>2<br>3</p><script>alert(1)</script>\r\n--b\r\nContent-Type: application/octet-stream; name="a.ics"\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:counter\r\nX:'),
    Buffer.from([0xce, 0xe7, 0xb7, 0xb9]), Buffer.from('\r\nEND:VCALENDAR\r\n--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx\r\n--b--\r\n'),
  ])
  const mail = await readMail(gbk)
  expect(mail).toMatchObject({ from: { name: '林一', email: 'lin@x.test' }, sender: { email: 'relay@y.test' }, subject: '午饭', text: '午饭&…\n2\n3', date: null })
  expect(mail.calendars).toEqual([{ method: 'COUNTER', text: expect.stringContaining('X:午饭') }])
})

test('a letter that came back says which and why', async () => {
  const mail = await of(
    'From: MAILER-DAEMON@x.test', 'Content-Type: multipart/report; report-type=delivery-status; boundary=b', '', '--b', '', 'It did not arrive.', '--b', 'Content-Type: message/delivery-status', '',
    'Reporting-MTA: dns; x.test', '', 'Final-Recipient: rfc822; zeng@y.test', 'Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1', '  no such user', '', '--b', 'Content-Type: message/rfc822', '',
    'From: lin@x.test', 'Message-ID:', ' <0199@x.test>', '', 'secret words', '--b--', '',
  )
  expect(mail.report).toEqual({ messageId: '0199@x.test', recipients: [{ email: 'zeng@y.test', action: 'failed', status: '5.1.1', said: '550 5.1.1 no such user' }] })
  expect(mail).toMatchObject({ automatic: true, text: 'It did not arrive.' })
})

test('only the reader’s own server vouches for a sender', async () => {
  const from = 'From: Bob <bob@corp.example>'
  const verdict = async (...results: string[]) => vouchedFor((await of(...results.map(result => `Authentication-Results: ${result}`), from, '', 'x')).authResults, 'bob@corp.example')
  expect(await verdict('mx.qq.com; spf=pass smtp.mailfrom=corp.example; dkim=pass (2048-bit; "x;y") header.d=mail.corp.example')).toBe('pass')
  expect(await verdict('mx.qq.com; dkim=pass header.i=@evil.example', 'mx.evil; dmarc=pass header.from=corp.example')).toBe('unknown')
  expect(await verdict('mx.qq.com; dkim=fail header.d=corp.example; dmarc=fail header.from=corp.example')).toBe('fail')
  expect(await verdict('mx.qq.com 1; dkim=pass header.d=notcorp.example; spf=softfail smtp.mailfrom=x@y.test')).toBe('unknown')
  expect(await verdict('mx.qq.com; none')).toBe('unknown')
  expect(await verdict()).toBe('unknown')
})

test('what is no mail, nested or cut up without end is refused, and quickly', async () => {
  await expect(readMail(new Uint8Array())).rejects.toThrow(damaged)
  await expect(of('PK\u0003\u0004', 'nothing here')).rejects.toThrow(damaged)
  const nest = Array.from({ length: 200 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`).join('\r\n')
  await expect(of('From: a@b.test', nest)).rejects.toThrow(damaged)
  await expect(of('From: a@b.test', 'Content-Type: multipart/mixed; boundary=b', '', '--b\r\n\r\n'.repeat(1_000_000))).rejects.toThrow(damaged)
  await expect(of(`From: ${'a'.repeat(2_000_000)}@b.test`, '', 'x')).rejects.toThrow(damaged)
  await expect(readMail(new Uint8Array(25 * 1024 * 1024 + 1))).rejects.toThrow(expect.objectContaining({ key: 'mail.file_too_large' }))
  const html = await of('From: a@b.test', 'Content-Type: text/html', '', '<'.repeat(200_000) + '<p '.repeat(60_000) + '<!--')
  expect(html.text.length).toBeLessThan(300_000)
})

test('any bytes are read or refused, never more', async () => {
  const line = fc.constantFrom('From: a@b.test', 'Content-Type: multipart/mixed; boundary=b', 'Content-Type: message/rfc822', 'Content-Type: text/calendar; method="', 'Content-Transfer-Encoding: base64', '--b', '--b--', '', 'Subject: =?gbk?B?', 'METHOD:REPLY', 'Date: x')
  await fc.assert(fc.asyncProperty(fc.array(fc.oneof(line, fc.string({ unit: 'binary' })), { maxLength: 30 }), async lines => {
    await readMail(Buffer.from(lines.join('\r\n'))).catch((error: unknown) => expect(error).toEqual(damaged))
  }), { numRuns: 100 })
}, 20_000)

const invitations = mailsIn('thunderbird-invitations')
const others = [...mailsIn('mailparser-fixtures'), ...mailsIn('james-mime4j')]

test.skipIf(invitations.length === 0)('every real invitation has its calendar', async () => {
  for (const file of invitations) {
    const mail = await readMail(readFileSync(file))
    expect([file, mail.calendars.map(({ method }) => method)]).toEqual([file, [expect.stringMatching(/non-invite/.test(file) ? /^PUBLISH$/ : /^(?:REQUEST|CANCEL|PUBLISH)$/)]])
    expect(mail.subject).not.toBe('')
  }
})

test.skipIf(others.length === 0)('real mails are read without an error, all that have a header', async () => {
  const refused: string[] = []
  for (const file of others) await readMail(readFileSync(file)).catch(() => refused.push(file.slice(corpora.length + 1)))
  expect(others.length).toBeGreaterThan(90)
  expect(refused.filter(file => !/noheader/.test(file))).toEqual([])
})

import { expect, test } from 'vitest'
import { ownMail } from './own-mail.ts'

const account = { from: { name: '', email: 'a@b.test' }, smtp: { host: '127.0.0.1', port: 1, security: 'none', user: 'a' }, imap: null } as const

test('mail is read, sent and looked for through one thing, which ends what it keeps open', async () => {
  const mail = ownMail()
  await mail.close()
  expect(await mail.read(Buffer.from('From: a@b.test\r\nSubject: x\r\n\r\nhello'))).toMatchObject({ subject: 'x', text: 'hello' })
  await expect(mail.verify(account, 'pw')).rejects.toMatchObject({ key: 'mail.not_reached' })
  await expect(mail.verifyReading(account, 'pw')).rejects.toMatchObject({ key: 'mail.no_reading' })
  await expect(mail.poll(account, 'pw', null, { messageIds: new Set(), tags: new Set(), since: null })[Symbol.asyncIterator]().next()).rejects.toMatchObject({ key: 'mail.no_reading' })
  await mail.close()
})

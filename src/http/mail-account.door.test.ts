import { expect, test } from 'vitest'
import { getMailAccount, putMailAccount, readMailAccount, removeMailAccount, testMailAccount } from '#contract/mail.ts'
import { dump } from '#store/dump.ts'
import { openEngine } from '#store/database.ts'
import { onEachEngine } from '../../test/support/door.ts'
import { startSmtp } from '../../test/support/smtp.ts'

const FROM = { name: '林晓雨', email: 'lin@example.test' }

onEachEngine(open => {
  test('a mailbox is set up, tried and taken away; its password is kept sealed and said to no other server', async () => {
    const door = await open()
    const { call } = await door.owner()
    const smtp = await startSmtp()
    try {
      const here = { host: '127.0.0.1', port: smtp.port, security: 'none', user: 'lin@example.test' } as const
      expect(await call(getMailAccount, {})).toEqual({ account: null })
      await expect(call(testMailAccount, {})).rejects.toMatchObject({ key: 'mail.no_account' })
      await expect(call(putMailAccount, { from: FROM, smtp: here, imap: null })).rejects.toMatchObject({ key: 'mail.password_required' })

      const { account } = await call(putMailAccount, { from: FROM, smtp: here, imap: null, smtpPassword: 'a long wrong password' })
      expect(account).toMatchObject({ from: FROM, smtpPasswordEnd: 'word', imapPasswordEnd: '' })
      expect(await call(testMailAccount, {})).toMatchObject({ smtp: { key: 'mail.sign_in_refused', text: expect.stringContaining('拒绝登录') as string }, reads: false, imap: null })
      expect((await call(putMailAccount, { from: FROM, smtp: here, imap: null, smtpPassword: 'pw' })).account.smtpPasswordEnd).toBe('')
      expect(await call(testMailAccount, {})).toEqual({ smtp: null, reads: false, imap: null })
      // Another name, the same server: the password stays.
      await call(putMailAccount, { from: { ...FROM, name: '林' }, smtp: here, imap: null })
      expect(await call(testMailAccount, {})).toMatchObject({ smtp: null })
      for (const other of [{ host: 'localhost' }, { port: smtp.port + 1 }, { user: 'else@example.test' }]) {
        await expect(call(putMailAccount, { from: FROM, smtp: { ...here, ...other }, imap: null })).rejects.toMatchObject({ key: 'mail.password_required' })
      }
      await expect(call(putMailAccount, { from: FROM, smtp: { ...here, host: 'mail.example.com' }, imap: null, smtpPassword: 'pw' })).rejects.toMatchObject({ key: 'mail.plain_only_here' })

      const secret = 'correct horse battery staple'
      await call(putMailAccount, { from: FROM, smtp: here, imap: { ...here, port: 1 }, smtpPassword: secret })
      expect(await call(testMailAccount, {})).toMatchObject({ reads: true, imap: { key: 'mail.not_reached' } })
      expect((await call(readMailAccount, {})).account).toMatchObject({ readAt: expect.any(String) as string, readProblem: { key: 'mail.not_reached' } })
      const engine = await openEngine(door.place)
      for await (const line of dump(engine)) expect(JSON.stringify(line)).not.toContain(secret)
      await engine.close()

      await call(removeMailAccount, {})
      expect(await call(getMailAccount, {})).toEqual({ account: null })
      expect(smtp.letters).toEqual([])
      expect(door.bugs).toEqual([])
    } finally {
      await smtp.stop()
    }
  })
})

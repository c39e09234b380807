import { expect, test } from 'vitest'
import { isEmail, emailKey, mailAddress } from './mail-address.ts'
import { mailAccount, mailServer } from './mail-account.ts'
import { MAIL_PRESETS, presetOf, presetOfHost } from './mail-preset.ts'

const server = { host: 'smtp.qq.com', port: 465, security: 'tls', user: 'lin@qq.com' } as const
const failing = (key: string) => expect.objectContaining({ key })

test('addresses people have are taken, those made to deceive are not', () => {
  for (const email of ['a@b.cn', 'first.last+tag@mail.example.com', "o'neil@x.org", 'x@localhost', 'lin@例子.公司', `${'a'.repeat(64)}@b.cn`]) expect([email, isEmail(email)]).toEqual([email, true])
  for (const email of ['', 'a', '@b.cn', 'a@', 'a b@c.cn', 'a@b..cn', '.a@b.cn', 'a.@b.cn', 'a@b.cn>', '<a@b.cn', 'a@b.cn,c@d.cn', 'a@b.cn\r\nX: y', '"a"@b.cn', 'a@-b.cn', 'a@[1.2.3.4]', 'ä@b.cn', `${'a'.repeat(65)}@b.cn`]) expect([email, isEmail(email)]).toEqual([email, false])
})

test('an address is kept on one line, and compared whatever its case and width', () => {
  expect(mailAddress(' 林\r\n一\u0000 ', ' MAILTO:Lin@QQ.com ')).toEqual({ name: '林 一', email: 'Lin@qq.com' })
  expect(emailKey('mailto:ＬＩＮ@qq.com')).toBe(emailKey('lin@QQ.COM'))
  expect(() => mailAddress('x', 'a@b.cn\nBcc: c@d.cn')).toThrow(failing('mail.address_invalid'))
})

test('a server is told by its name, its port, and never without encryption beyond this machine', () => {
  expect(mailServer({ ...server, host: ' SMTP.qq.com ', user: ' lin@qq.com ' })).toEqual(server)
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '::1']) expect(mailServer({ ...server, host, security: 'none' }).security).toBe('none')
  for (const host of ['smtp.qq.com', '127.0.0.1.evil.cn', 'localhost.cn', '10.0.0.1', 'fe80::1']) expect(() => mailServer({ ...server, host, security: 'none' })).toThrow(failing('mail.plain_only_here'))
  for (const host of ['', ' ', 'a b', 'http://x.cn', 'x.cn/y', 'x.cn:25', '-x.cn', 'x..cn', `${'a'.repeat(250)}!`, `${'a'.repeat(300)}.cn`]) expect(() => mailServer({ ...server, host })).toThrow(failing('mail.host_invalid'))
  for (const port of [0, -1, 65_536, 1.5, Number.NaN]) expect(() => mailServer({ ...server, port })).toThrow(failing('mail.port_invalid'))
  for (const user of ['', ' ', 'a\u0000b']) expect(() => mailServer({ ...server, user })).toThrow(failing('mail.user_required'))
})

test('an account is checked in all its parts', () => {
  const account = { from: { name: '林一', email: 'lin@qq.com' }, smtp: server, imap: { ...server, host: 'imap.qq.com', port: 993 } }
  expect(mailAccount(account)).toEqual(account)
  expect(mailAccount({ ...account, imap: null }).imap).toBeNull()
  expect(() => mailAccount({ ...account, imap: { ...server, port: 0 } })).toThrow(failing('mail.port_invalid'))
})

test('a provider is known by the address or by its server, and says what it wants in place of the password', () => {
  expect(presetOf('lin@QQ.com')).toMatchObject({ id: 'qq', smtp: { host: 'smtp.qq.com', port: 465 }, password: 'auth_code' })
  expect(presetOf('lin@foxmail.com')?.id).toBe('qq')
  expect(presetOf('lin@notqq.com')).toBeNull()
  expect(presetOfHost('imap.exmail.qq.com')?.password).toBe('client_password')
  for (const { id, smtp, imap } of MAIL_PRESETS) for (const at of [smtp, imap]) expect([id, mailServer({ ...at, user: 'x' })]).toEqual([id, { ...at, user: 'x' }])
})

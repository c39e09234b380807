import { expect, test } from 'vitest'
import { keepsPassword, mailDraftOf, mailInputOf, passwordKindOf, withEmail, withProvider } from './mail-draft.ts'

const kept = {
  from: { name: '林晓雨', email: 'lin@qq.com' }, smtp: { host: 'smtp.qq.com', port: 465, security: 'tls', user: 'lin@qq.com' }, imap: null,
  smtpPasswordEnd: 'wxyz', imapPasswordEnd: '', readAt: null, readProblem: null,
} as const

test('an address tells the provider, its servers and what its password is called', () => {
  const draft = withEmail(withEmail(mailDraftOf(null, '林晓雨'), 'lin@qq.co'), 'lin@qq.com')
  expect(draft).toMatchObject({ provider: 'qq', smtp: { host: 'smtp.qq.com', port: 465, security: 'tls', user: 'lin@qq.com' }, imap: { host: 'imap.qq.com', port: 993, user: 'lin@qq.com' } })
  expect(passwordKindOf(draft)).toBe('auth_code')
  expect(passwordKindOf(mailDraftOf(null, ''))).toBeNull()
})

test('a domain of one’s own keeps the provider chosen for it, and a login of one’s own stays', () => {
  const chosen = withProvider(withEmail(mailDraftOf(null, ''), 'lin@example.cn'), 'exmail')
  expect(chosen).toMatchObject({ provider: 'exmail', smtp: { host: 'smtp.exmail.qq.com', user: 'lin@example.cn' } })
  const own = { ...chosen, smtp: { ...chosen.smtp, user: 'xiaoyu' } }
  expect(withEmail(own, 'xy@example.cn')).toMatchObject({ provider: 'exmail', smtp: { user: 'xiaoyu' }, imap: { user: 'xy@example.cn' } })
})

test('passwords that were not typed are not sent, and one for reading only when mail is read', () => {
  const draft = { ...mailDraftOf(kept, ''), imapPassword: 'x' }
  expect(mailInputOf(draft)).toEqual({ from: kept.from, smtp: kept.smtp, imap: null })
  expect(mailInputOf({ ...draft, reads: true, smtpPassword: 'abc' })).toMatchObject({ smtpPassword: 'abc', imapPassword: 'x', imap: { host: 'imap.qq.com', port: 993, user: 'lin@qq.com' } })
})

test('a kept password holds only for the same server and login', () => {
  const draft = mailDraftOf(kept, '')
  expect(keepsPassword(kept, draft)).toBe(true)
  expect(keepsPassword(kept, { ...draft, smtp: { ...draft.smtp, user: 'xy@qq.com' } })).toBe(false)
  expect(keepsPassword(null, draft)).toBe(false)
})

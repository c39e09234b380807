import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownWords } from './own-words.ts'

test.each([
  ['QQ', '周五可以。\n\n------------------ 原始邮件 ------------------\n发件人: "林一"<lin@qq.com>;\n您有空吗？'],
  ['NetEase', '周五可以。\n\n在 2026-11-23 09:00:00，"林一" <lin@163.com> 写道：\n>您有空吗？'],
  ['Foxmail', '周五可以。\n\n发件人： 林一\n发送时间： 2026-11-23 09:00\n收件人： 曾\n主题： 午餐\n您有空吗？'],
  ['Outlook in English', '周五可以。\n\n________________________________\nFrom: Lin\nSent: Monday\n\nAre you free?'],
  ['Outlook, older', '周五可以。\n\n-----Original Message-----\nFrom: Lin'],
  ['Apple', '周五可以。\n\n> 在 2026年11月23日，上午9:00，林一 <lin@x.cn> 写道：\n> \n> 您有空吗？'],
  ['Gmail', '周五可以。\n\nOn Mon, Nov 23, 2026 at 9:00 AM A Person With Quite A Long Name Indeed\n<lin@gmail.com> wrote:\n\n> Are you free?'],
  ['Gmail in Chinese', '周五可以。\n\n林一 <lin@gmail.com> 于2026年11月23日周一 09:00写道：\n\n> 您有空吗？'],
  ['a signature', '周五可以。\n-- \n曾\n某大学'],
])('%s: the answer alone', (_program, text) => {
  expect(ownWords(text)).toBe('周五可以。')
  expect(ownWords(text.replaceAll('\n', '\r\n'))).toBe('周五可以。')
})

test('what somebody wrote himself stays', () => {
  for (const text of ['发件人：那边我不认识\n周五见', 'From: Beijing\nI arrive on Friday', '在家\n周五可以', 'On Friday I wrote: yes\nOn Monday, fine.', '他写道很好', '一 -- 二', '- 一\n- 二']) expect(ownWords(text)).toBe(text)
})

test('answers between the lines are kept, and where all is quoted, all is', () => {
  expect(ownWords('> 周五？\n可以\n> 国贸？\n换个地方')).toBe('可以\n换个地方')
  expect(ownWords('> 周五？')).toBe('> 周五？')
  expect(ownWords('')).toBe('')
})

test('nothing is added, whatever is said', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('On', '在', '> x', '-- ', 'From: a', 'To: b', 'wrote:', '写道：', ''))), lines => {
    const text = lines.join('\n')
    for (const line of ownWords(text).split('\n')) expect(text).toContain(line)
  }))
  const started = performance.now()
  ownWords(`On ${'在 1 '.repeat(60_000)}\n`.repeat(2))
  expect(performance.now() - started).toBeLessThan(2_000)
})

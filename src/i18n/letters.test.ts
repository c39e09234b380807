import { expect, test } from 'vitest'
import type { ContactId } from '#domain/base/ids.ts'
import { readNotes } from '#domain/meeting/notes-read.ts'
import { type AfterTalk, summaryDraft } from '#domain/meeting/summary-draft.ts'
import { day } from '#domain/time/day.ts'
import { letterLocale, summaryLetter, thanksLetter } from './letters.ts'

const ON = day('2026-12-11')
const NOTES = `## 调岗
- 先把手上的项目收尾，再谈调岗
- 她在考虑离开 #私
建议：每周写一页周报。
- [ ] 12月18日前发方案
- [ ] 打听她的新去向 #私
- [ ] 她介绍刘工`
const after = (fields: Partial<AfterTalk> = {}) =>
  summaryDraft({ salutations: ['李老师'], on: ON, format: 'lunch', goal: '要不要转管理', from: '林晓雨', roleKinds: ['career_mentor'], notes: readNotes(NOTES, ON, []), promised: null, ...fields })

test('to a mentor, with 您', () => {
  expect(summaryLetter('zh-CN', after())).toBe(`李老师：

您好！非常感谢您 12 月 11 日抽时间和我一起午餐。我把要点整理了一下，请您过目，有遗漏或者理解不对的地方请指正。

这次主要想请教：要不要转管理

要点
1. 先把手上的项目收尾，再谈调岗

您的建议
1. 每周写一页周报。
我会照着去做，下次向您汇报结果。

接下来
- 我：发方案（12 月 18 日前）
- 您：介绍刘工

再次感谢您的时间和指点！

林晓雨`)
  expect(thanksLetter('zh-CN', after())).toBe('李老师：\n\n您好！非常感谢您 12 月 11 日抽时间和我一起午餐。您说的「每周写一页周报」对我很有启发，我会照着去做，下次向您汇报结果。\n\n林晓雨')
})

test('who reads the letter is 您 in it, whatever the notes call them', () => {
  const notes = readNotes('李老师认为先做小项目\n建议：多听李老师团队的分享\n- [ ] 把复盘发给@李老师', ON, [{ id: 'c1' as ContactId, name: '李敏', salutation: '李老师' }])
  const letter = summaryLetter('zh-CN', after({ goal: '和李老师商量转岗', notes }))
  for (const line of ['这次主要想请教：和您商量转岗', '1. 您认为先做小项目', '1. 多听您团队的分享', '- 我：把复盘发给您']) expect(letter).toContain(line)
  expect(letter.startsWith('李老师：')).toBe(true)
  expect(summaryLetter('zh-CN', after({ salutations: ['李老师', '王总'], notes }))).toContain('把复盘发给李老师')
})

test('to a colleague, with 你, from what was promised as it was logged', () => {
  const draft = after({ salutations: ['建国'], roleKinds: ['peer', 'friend'], format: 'coffee', goal: '', notes: readNotes('', ON, []), promised: [{ text: '发模板', by: 'me', dueOn: null }, { text: '订位', by: 'them', dueOn: day('2026-12-20') }], from: '' })
  expect(summaryLetter('zh-CN', draft)).toBe(`建国：

谢谢你 12 月 11 日抽时间和我一起喝咖啡。我把要点整理了一下，你看看有没有漏掉的。

接下来
- 我：发模板
- 你：订位（12 月 20 日前）

谢谢你的时间，期待下次再聊！`)
  expect(thanksLetter('zh-CN', draft)).toBe('建国：\n\n谢谢你 12 月 11 日抽时间和我一起喝咖啡。聊得很有收获，期待下次再聊。')
})

test('in English, to a mentor and to a colleague', () => {
  const notes = readNotes('- Finish the project first\nAdvice: ask for the numbers first.\n- [ ] send the deck by Dec 18', ON, [])
  expect(summaryLetter('en', after({ salutations: ['Dr Chen'], goal: 'whether to move into management', notes, from: 'Lin Xiaoyu' }))).toBe(`Dear Dr Chen,

Thank you very much for taking the time to have lunch with me on 11 December. Here are the main points as I noted them; please tell me if I missed or misunderstood anything.

What I hoped to learn: whether to move into management

Main points
1. Finish the project first

Your advice
1. ask for the numbers first.
I will act on it and report to you when we meet next.

Next steps
- Me: send the deck (by 18 December)

Thank you again for your time and your advice.

Kind regards,
Lin Xiaoyu`)
  expect(thanksLetter('en', after({ salutations: ['Lily'], roleKinds: ['peer'], format: 'call', notes: readNotes('', ON, []), from: 'Lin' }))).toBe('Hi Lily,\n\nThanks for taking the time for our phone call on 11 December. It was a great talk; see you soon.\n\nKind regards,\nLin')
})

test('to several, and to somebody who is nothing in particular', () => {
  expect(summaryLetter('zh-CN', after({ salutations: ['李老师', '张经理'] }))).toMatch(/^李老师、张经理：\n\n大家好！谢谢大家[^]*- 各位：介绍刘工\n\n再次感谢大家的时间！/)
  expect(summaryLetter('zh-CN', after({ roleKinds: [] }))).toMatch(/您好！[^]*再次感谢您的时间！\n/)
})

test('what is marked private is in no letter', () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    for (const letter of [summaryLetter(locale, after({ goal: '拿到推荐 #私' })), thanksLetter(locale, after())]) expect(letter).not.toMatch(/私|离开|去向|推荐/)
  }
})

test('Chinese to whoever has a Chinese name or is addressed so', () => {
  const one = (name: string, salutation: string) => letterLocale([{ name, salutation }])
  expect([one('李敏', '李老师'), one('Lily Chen', 'Lily老师'), one('Lily Chen', 'Lily'), letterLocale([{ name: 'Dan', salutation: 'Dan' }, { name: '王芳', salutation: '王芳' }])]).toEqual(['zh-CN', 'zh-CN', 'en', 'zh-CN'])
})

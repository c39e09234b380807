import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContactId } from '../base/ids.ts'
import { day } from '../time/day.ts'
import { readNotes } from './notes-read.ts'

// A Friday.
const ON = day('2026-12-11')
const LI = { id: 'li' as ContactId, name: '李敏', salutation: '李老师' }
const DAN = { id: 'dan' as ContactId, name: 'Dan Wu', salutation: 'Dan' }
const read = (text: string) => readNotes(text, ON, [LI, DAN])

test.each([
  ['- [ ] 12月18日前发方案', '发方案', 'me', '2026-12-18'],
  ['把名单发给 @李老师 #待办', '把名单发给 李老师', 'me', null],
  ['- 周五前整理复盘 #待办', '整理复盘', 'me', '2026-12-11'],
  ['#待办 下周三之前 约刘工', '约刘工', 'me', '2026-12-16'],
  ['待办：月底前交述职初稿', '交述职初稿', 'me', '2026-12-31'],
  ['- [ ] @李老师 介绍刘工（12月20日）', '介绍刘工', 'them', '2026-12-20'],
  ['- [ ] 李敏：发书单', '发书单', 'them', null],
  ['- [ ] 她下周一前给答复', '下周一前给答复', 'them', '2026-12-14'],
  ['* [ ] 我来订位 明天', '订位', 'me', '2026-12-12'],
  ['[ ] 2026-12-24 提交申请', '提交申请', 'me', '2026-12-24'],
  ['- [ ] 准备 3.5 万的预算和 1-2 个候选人', '准备 3.5 万的预算和 1-2 个候选人', 'me', null],
  ['- [ ] send the deck by next Friday', 'send the deck', 'me', '2026-12-18'],
  ['- [ ] Dan will share the template by Dec 20', 'share the template', 'them', '2026-12-20'],
  ['I will book a room tomorrow #TODO', 'book a room', 'me', '2026-12-12'],
  ['- [ ] she will call back in 2 weeks', 'call back', 'them', '2026-12-25'],
])('%s', (line, text, by, dueOn) => {
  expect(read(line)).toEqual({ contactIds: line.includes('@') ? [LI.id] : [], followUps: [{ text, by, dueOn }], advice: [], points: [] })
})

test('a whole page: points, advice, what is to be done, and what stays private', () => {
  expect(read(`# 和李老师午餐

- **调岗**：先把手上的项目收尾
1. 见 [这篇](https://example.com) 文章
- 李老师建议：每周写一页周报
Advice: ask for the numbers first
- [x] 上次的方案已发
- 她最近在换部门 #私
> 2026 年的重点是增长
- [ ] 周一发周报模板给 @Dan
建议：
---
\`\`\`
- [ ] 代码里的不算
\`\`\`
`)).toEqual({
    contactIds: [DAN.id],
    followUps: [{ text: '发周报模板给 Dan', by: 'me', dueOn: '2026-12-14' }],
    advice: ['每周写一页周报', 'ask for the numbers first'],
    points: ['调岗：先把手上的项目收尾', '见 这篇 文章', '上次的方案已发', '2026 年的重点是增长'],
  })
})

test('a tag is a word of its own, and numbers at the beginning of a line stay', () => {
  expect(read('看了 C#todo 的写法\n3.5 万预算\n12、再说一次')).toEqual({ contactIds: [], followUps: [], advice: [], points: ['看了 C#todo 的写法', '3.5 万预算', '再说一次'] })
})

test('whatever is written, nothing marked private is among what may leave, and it is read in time', () => {
  const word = fc.constantFrom('周五', '12月', '建议：', '#待办', '[ ]', '- ', '@李老师', '我', '一二三四五六七八九十', '#私', 'by ', 'fri', '\n', ' ', '（', '前')
  fc.assert(fc.property(fc.array(word, { maxLength: 60 }).map(words => words.join('')), text => {
    const { points, followUps, advice } = read(text)
    expect(points.join('\n')).not.toMatch(/(?<![\p{L}\d#])#私(?![\p{L}\d])/u)
    expect([...points, ...advice, ...followUps.map(one => one.text)].every(one => one === one.trim() && one !== '')).toBe(true)
  }))
  const before = performance.now()
  read('- [ ] ' + '一月二日'.repeat(20_000))
  expect(performance.now() - before).toBeLessThan(5_000)
})

import { expect, test } from 'vitest'
import { mentionAt, toggledMark, withMention } from './marked-line.ts'

test('the line of the caret becomes a thing to do, and is freed again', () => {
  const before = { text: '聊了排期\n周五前发模板\n下次带导图', caret: 7 }
  const marked = toggledMark(before, '#待办')
  expect(marked.text).toBe('聊了排期\n#待办 周五前发模板\n下次带导图')
  expect(toggledMark(marked, '#待办')).toEqual(before)
})

test('a dash stays before the mark', () => {
  expect(toggledMark({ text: '- 发模板', caret: 4 }, '#待办').text).toBe('- #待办 发模板')
})

test('an empty last line is marked', () => {
  expect(toggledMark({ text: '排期\n', caret: 3 }, '#待办')).toEqual({ text: '排期\n#待办 ', caret: 7 })
})

test('who is being named before the caret', () => {
  expect(mentionAt({ text: '和@张', caret: 3 })).toEqual({ from: 1, typed: '张' })
  expect(mentionAt({ text: '和@张伟 聊', caret: 6 })).toBeNull()
  expect(withMention({ text: '和@张聊', caret: 3 }, 1, '张伟')).toEqual({ text: '和@张伟 聊', caret: 5 })
})

import { expect, test } from 'vitest'
import { pinyinOf } from '#domain/contact/pinyin.ts'
import { alsoPinyin, type CommandName, commandAlso, commandPinyin, commandWords } from './commands.ts'

// 重 is chóng in 重做; the dictionary takes its commoner reading.
const OTHERWISE: Partial<Record<CommandName, string>> = { redo: 'chong zuo' }

const readingOf = (text: string): string => pinyinOf('', '', text).normalize('NFD').replace(/\p{M}/gu, '')

test.each(Object.keys(commandPinyin) as CommandName[])('%s is read as its Chinese label is', name => {
  expect(commandPinyin[name]).toBe(OTHERWISE[name] ?? readingOf(commandWords['zh-CN'][name]))
})

test('every other Chinese word has its reading, and no other has', () => {
  const chinese = new Set(Object.values(commandAlso).flatMap(also => also.split(' ')).filter(word => /\p{Script=Han}/u.test(word)))
  expect(alsoPinyin).toEqual(Object.fromEntries([...chinese].map(word => [word, readingOf(word)])))
})

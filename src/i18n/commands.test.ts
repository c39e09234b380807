import { expect, test } from 'vitest'
import { pinyinOf } from '#domain/contact/pinyin.ts'
import { type CommandName, commandPinyin, commandWords } from './commands.ts'

// 重 is chóng in 重做; the dictionary takes its commoner reading.
const OTHERWISE: Partial<Record<CommandName, string>> = { redo: 'chong zuo' }

test.each(Object.keys(commandPinyin) as CommandName[])('%s is read as its Chinese label is', name => {
  const plain = pinyinOf('', '', commandWords['zh-CN'][name]).normalize('NFD').replace(/\p{M}/gu, '')
  expect(commandPinyin[name]).toBe(OTHERWISE[name] ?? plain)
})

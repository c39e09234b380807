import { expect, test } from 'vitest'
import { completed, lastPart } from './several.ts'

test('a suggestion completes the last of several and leaves those before it', () => {
  expect(completed('面对面 / 午', '午餐')).toBe('面对面 / 午餐')
  expect(completed('面对面、', '远程会议')).toBe('面对面、远程会议')
  expect(completed('lunch,cof', 'coffee')).toBe('lunch, coffee')
})

test('alone it takes the place of what was written', () => {
  expect(lastPart('面对面')).toBe('面对面')
  expect(completed('面', '面对面')).toBe('面对面')
  expect(completed('', '面对面')).toBe('面对面')
})

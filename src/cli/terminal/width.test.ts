import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, plain, widthOf } from './width.ts'

test.each([
  ['abc', 3], ['', 0], ['张经理', 6], ['张 e', 4], ['，。', 4], ['“…°', 3], ['🍵', 2], ['👨‍👩‍👧', 2], ['☕️', 2], ['é', 1], ['e\u0301', 1], ['한글', 4], ['ｱ', 1], ['Ａ', 2], ['𠮷', 2], ['\u200b', 0],
])('%s takes %i columns', (text, width) => expect(widthOf(text)).toBe(width))

test('a text that is cut fits, and begins as it did', () => {
  expect(cut('买买提·艾力', 6)).toBe('买买…')
  expect(cut('abc', 3)).toBe('abc')
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '张', '🍵', 'e\u0301', '…') }), fc.integer({ min: 1, max: 20 }), (text, width) => {
    const shown = cut(text, width)
    expect(widthOf(shown)).toBeLessThanOrEqual(width)
    expect(text.startsWith(shown.replace(/…$/, ''))).toBe(true)
  }))
})

test('what a sheet brings cannot speak to the terminal', () => {
  expect(plain('a\u001b[2Jb\r\nc\u202ed\u0007\u009b31m')).toBe('a [2Jb c d 31m')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FORMATS } from '#domain/interaction/format.ts'
import { formatWords } from '#i18n/words.ts'
import { moneyAsked } from './money.ts'
import { formatAsked, roleAsked } from './words.ts'

test('amounts become the smallest unit of their currency', () => {
  expect([moneyAsked('88.50', 'CNY'), moneyAsked('88.5', 'CNY'), moneyAsked('88', 'CNY'), moneyAsked('0.01', 'CNY'), moneyAsked('500', 'JPY')]).toEqual([8850, 8850, 8800, 1, 500])
  for (const text of ['88.505', '-1', '1e3', '', '¥88', '1,000', '.5']) expect(() => moneyAsked(text, 'CNY')).toThrow('cli.money')
  expect(() => moneyAsked('1.5', 'JPY')).toThrow('cli.money')
  fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), cents => { expect(moneyAsked((cents / 100).toFixed(2), 'CNY')).toBe(cents) }))
})

test('a form of contact by any of its names; two at once are none', () => {
  for (const format of FORMATS) expect([format, formatWords['zh-CN'][format], formatWords.en[format].toUpperCase()].map(word => formatAsked(word, 'en'))).toEqual([format, format, format])
  expect([formatAsked('午饭', 'en'), formatAsked('face-to-face', 'en'), formatAsked('微信', 'zh-CN')]).toEqual(['lunch', 'face_to_face', 'message'])
  for (const text of ['吃饭', '飞翔', '午餐和电话', '']) expect(() => formatAsked(text, 'zh-CN')).toThrow('cli.format')
})

test('a role by any of its names', () => {
  expect([roleAsked('职业导师', 'en'), roleAsked('career_mentor', 'en'), roleAsked('Career Mentor', 'zh-CN')]).toEqual(['career_mentor', 'career_mentor', 'career_mentor'])
  expect(() => roleAsked('导', 'en')).toThrow('cli.role')
})

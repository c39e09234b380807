import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chineseNumber } from './chinese-number.ts'
import { readPhrase } from './read-phrase.ts'

const PIECES = ['每', '隔', '第', '周', '月', '两', '一', '次', '个', '半', '小时', '到', '或', '，', ' ', 'every', 'other', 'second', 'Friday', 'of', '30', 'min', '/', '不', '如果', '午餐', '会议', '几', '内', '五']

test('any text is read without failing, and what is unread stands in it in order', () => {
  const text = fc.oneof(fc.string({ maxLength: 500, unit: 'grapheme' }), fc.string({ maxLength: 500, unit: 'binary' }), fc.array(fc.constantFrom(...PIECES), { maxLength: 200 }).map(pieces => pieces.join('')))
  fc.assert(fc.property(text, phrase => {
    let from = 0
    for (const word of readPhrase(phrase).unread) {
      const at = phrase.indexOf(word, from)
      expect(at).toBeGreaterThanOrEqual(from)
      from = at + word.length
    }
  }), { numRuns: 600 })
})

test('letters that mean nothing give nothing and are all reported', () => {
  const word = fc.array(fc.constantFrom(...'龘靐齉爩麤灪鱻郁鼎薯'), { minLength: 1, maxLength: 20 }).map(letters => letters.join(''))
  fc.assert(fc.property(word, noise => {
    expect(readPhrase(noise)).toEqual({ cadence: null, minutes: null, formats: [], weekday: null, dayPart: null, unread: [noise] })
  }))
})

test('noise beside a phrase is reported and does not change it', () => {
  const noise = fc.array(fc.constantFrom(...'龘靐齉爩麤灪鱻'), { minLength: 1, maxLength: 9 }).map(letters => letters.join(''))
  fc.assert(fc.property(noise, fc.boolean(), (word, before) => {
    const phrase = '每月一次午餐，半小时'
    const { unread, ...read } = readPhrase(before ? `${word} ${phrase}` : `${phrase} ${word}`)
    expect(unread).toEqual([word])
    expect(read).toMatchObject({ cadence: { kind: 'every', n: 1, unit: 'month' }, minutes: [30, 30], formats: ['lunch'] })
  }))
})

test.each([['每', 20_000], ['一', 20_000], ['第一、', 7000], ['every ', 4000], ['一或', 10_000], ['每月一次，', 4000], ['不', 20_000], ['周一、', 7000], ['的', 20_000], ['如果，', 7000]])(
  '%s said %i times takes linear time', (piece, times) => {
    const took = (text: string): number => {
      const began = performance.now()
      readPhrase(text)
      return performance.now() - began
    }
    took(piece.repeat(times))
    expect(took(piece.repeat(times))).toBeLessThan(1000)
  })

test.each([['一', 1], ['十', 10], ['十二', 12], ['二十', 20], ['四十五', 45], ['九十', 90], ['一百', 100], ['一百二', 120], ['一百零五', 105], ['一百二十五', 125], ['俩', 2]])('%s is %i', (text, value) => {
  expect(chineseNumber(text)).toEqual({ min: value, max: value })
})

test.each(['五一', '一三五', '十零十', '', '百', '零百', '二两'])('%j is no numeral', text => {
  expect(chineseNumber(text)).toBeNull()
})

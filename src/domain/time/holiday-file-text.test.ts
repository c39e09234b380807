import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Failure } from '../base/failure.ts'
import { addDays, dayOf } from './day.ts'
import type { HolidayFile } from './holiday-file.ts'
import { holidayFileText, readHolidayFile } from './holiday-file-text.ts'
import { BUILT_IN_HOLIDAYS } from './holidays/built-in.ts'

const plain = '{"year":2027,"papers":["https://www.gov.cn/x.htm"],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},{"name":"元旦","date":"2027-01-09","isOffDay":false}]}'
const read: HolidayFile = {
  year: 2027,
  papers: ['https://www.gov.cn/x.htm'],
  days: [{ day: dayOf(2027, 1, 1), off: true, name: '元旦' }, { day: dayOf(2027, 1, 9), off: false, name: '元旦' }],
}

test.each([
  ['as it is', plain],
  ['in a code block with words around', `这是 2027 年的：\n\`\`\`json\n${plain}\n\`\`\`\n以上 {仅供参考}`],
  ['after another object', `{"a":{"b":1}} {"days":3} ${plain}`],
  ['after a brace that is never closed', `{ ${plain}`],
  ['with a byte order mark', `\uFEFF${plain}`],
  ['with the quotes of a chat', plain.replace(/"([^"]*)"/g, '“$1”')],
  ['with its year as text', plain.replace('2027,', '"2027",')],
  ['inside a list', `[${plain}]`],
  ['with a day twice', plain.replace(']}', ',{"name":"","date":"2027-01-01","isOffDay":true}]}')],
])('a notice is read %s', (_, text) => {
  expect(readHolidayFile(text)).toEqual(read)
})

const refused = (text: string) => {
  try {
    return readHolidayFile(text)
  } catch (failure) {
    return failure instanceof Failure ? [failure.key, failure.values] : failure
  }
}
const withDay = (one: unknown) => JSON.stringify({ year: 2027, days: [{ name: '元旦', date: '2027-01-01', isOffDay: true }, one] })

test.each([
  ['', ['holidays.not_found', {}]],
  ['{"year":2027}', ['holidays.not_found', {}]],
  ['{"year":2027,"days":[', ['holidays.not_found', {}]],
  ['{"year":"next","days":[1]}', ['holidays.year', { value: 'next' }]],
  ['{"days":[1]}', ['holidays.year', { value: '' }]],
  ['{"year":2027,"papers":[],"days":[]}', ['holidays.not_announced', { year: '2027' }]],
  [withDay(7), ['holidays.day', { n: '2', field: 'date', value: '7' }]],
  [withDay({ date: '2027-02-29', isOffDay: true }), ['holidays.day', { n: '2', field: 'date', value: '2027-02-29' }]],
  [withDay({ date: '2026-11-30', isOffDay: true }), ['holidays.day', { n: '2', field: 'date', value: '2026-11-30' }]],
  [withDay({ date: '2027-01-02', isOffDay: 'true' }), ['holidays.day', { n: '2', field: 'isOffDay', value: 'true' }]],
  [withDay({ date: '2027-01-02', isOffDay: true, name: {} }), ['holidays.day', { n: '2', field: 'name', value: '{}' }]],
  [withDay({ date: '2027-01-01', isOffDay: false }), ['holidays.day_twice', { on: '2027-01-01' }]],
  [JSON.stringify({ year: 2027, days: Array(367).fill(0) }), ['holidays.too_many', { limit: '366' }]],
  [' '.repeat(100_001), ['input.too_large', { limit: '100 KB' }]],
])('%.80s is refused', (text, expected) => {
  expect(refused(text)).toEqual(expected)
})

test('only web addresses are kept of the papers', () => {
  expect(readHolidayFile(plain.replace('"https://www.gov.cn/x.htm"', '"javascript:alert(1)",3,"http://www.gov.cn/"')).papers).toEqual(['http://www.gov.cn/'])
})

test('what is written is read back, the built-in notices as well', () => {
  for (const file of BUILT_IN_HOLIDAYS) expect(readHolidayFile(holidayFileText(file))).toEqual(file)
  const files = fc.record({
    year: fc.integer({ min: 2001, max: 2100 }),
    days: fc.uniqueArray(fc.record({ at: fc.integer({ min: -31, max: 364 }), off: fc.boolean(), name: fc.string({ maxLength: 20 }) }), { selector: one => one.at, minLength: 1, maxLength: 60 }),
  }).map(({ year, days }): HolidayFile => ({
    year,
    papers: [],
    days: days.toSorted((a, b) => a.at - b.at).map(({ at, off, name }) => ({ day: addDays(dayOf(year, 1, 1), at), off, name: name.trim() })),
  }))
  fc.assert(fc.property(files, fc.string({ maxLength: 30 }).filter(around => !/[{"“”]/.test(around)), (file, around) => {
    expect(readHolidayFile(around + holidayFileText(file) + around)).toEqual(file)
  }))
})

test('hostile text ends soon, with a failure', () => {
  const started = performance.now()
  for (const text of ['{'.repeat(100_000), '{"days":'.repeat(12_000), `${'{"a":'.repeat(16_000)}1${'}'.repeat(16_000)}`, '{"'.repeat(50_000)]) expect(refused(text)).toEqual(['holidays.not_found', {}])
  expect(performance.now() - started).toBeLessThan(5000)
})

test('any text is read or refused', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map(value => `{"year":2027,"days":[${value}]}`)), text => {
    const found = refused(text)
    expect(Array.isArray(found) || (typeof found === 'object' && found !== null && 'days' in found)).toBe(true)
  }))
})

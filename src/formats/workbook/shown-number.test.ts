import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainNumber, shownNumber } from './shown-number.ts'

test.each<[string, number, string]>([
  ['13812345678', 13812345678, 'General'], ['13812345678', 13812345678, '0.00E+00'], ['30', 30, 'General'], ['0.3', 0.1 + 0.2, 'General'], ['-5', -5, '0.00'],
  ['1200', 1200, '¥#,##0.00'], ['85%', 0.85, '0%'], ['12.5%', 0.125, '0.0%'], ['004100', 4100, '000000'], ['30分钟', 30, '0"分钟"'], ['3 次', 3, '0 "次"'],
  ['2026-05-04', 46146, 'yyyy/m/d'], ['2026-05-04', 46146, 'yyyy"年"m"月"d"日"'], ['2026-05-04', 46146, '[$-804]yyyy"年"m"月"d"日";@'], ['2026-05-01', 46143, 'mmm-yy'],
  ['5月4日', 46146, 'm"月"d"日"'], ['--05-04', 46146, 'd-mmm'], ['--05-04', 46146, 'm/d'], ['2026-05-04 12:30', 46146.520833333336, 'yyyy-mm-dd hh:mm'],
  ['2026-05-04', 46146.5, 'yyyy-mm-dd'], ['12:30', 0.520833333333333, 'h:mm'], ['12:30', 46146.520833333336, 'h:mm AM/PM'], ['36:00', 1.5, '[h]:mm'],
  ['1900-02-28', 59, 'yyyy-mm-dd'], ['1900-03-01', 61, 'yyyy-mm-dd'], ['0', 0, '0;;'], ['1000000000000000000000', 1e21, 'General'], ['0.0000001', 1e-7, 'General'], ['', Number.NaN, 'General'],
])('%s', (expected, value, format) => {
  expect(shownNumber(value, format, false)).toBe(expected)
})

test('plain numbers have no exponent and say the same number to 15 digits', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 }), (value) => {
    const text = plainNumber(value)
    expect(text).toMatch(/^-?\d+(\.\d+)?$/)
    expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14 + 1e-30)
  }))
})

import { expect, test } from 'vitest'
import { addDays, day, isDay } from './day.ts'

test('every day of the calendar is one, and the 32 dates of each month of two centuries are just those', () => {
  const real = new Set<string>()
  for (let on = day('1896-01-01'); on <= '2104-12-31'; on = addDays(on, 1)) real.add(on)
  for (let year = 1896; year <= 2104; year++) {
    for (let month = 0; month <= 13; month++) {
      for (let date = 0; date <= 32; date++) {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
        if (isDay(text) !== real.has(text)) expect.fail(text)
      }
    }
  }
})

test.each(['', '2026-1-01', '2026-01-1', ' 2026-01-01', '2026-01-01T00:00', '٢٠٢٦-٠١-٠١', '0099-12-31', '0000-01-01', '-001-01-01'])('%j is no day', text => {
  expect(isDay(text)).toBe(false)
})

test('days reach from the year 100 to 9999', () => {
  expect(['0100-01-01', '9999-12-31', '2000-02-29', '1900-02-29'].map(isDay)).toEqual([true, true, true, false])
})

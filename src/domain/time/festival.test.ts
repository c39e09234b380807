import { LunarFestival, SolarTerm } from 'tyme4ts'
import { expect, test } from 'vitest'
import { addDays, day, dayOf } from './day.ts'
import { festivalsOn } from './festival.ts'
import type { FestivalKey } from './festival.ts'

test.each<[string, FestivalKey[]]>([
  ['2026-01-01', ['new_year']],
  ['2026-01-26', ['laba']],
  ['2026-02-16', ['new_years_eve']],
  ['2026-02-17', ['spring_festival']],
  ['2026-03-03', ['lantern']],
  ['2026-03-08', ['womens_day']],
  ['2026-04-05', ['qingming']],
  ['2026-05-01', ['labour_day']],
  ['2026-06-19', ['dragon_boat']],
  ['2026-08-19', ['qixi']],
  ['2026-09-10', ['teachers_day']],
  ['2026-09-25', ['mid_autumn']],
  ['2020-10-01', ['national_day', 'mid_autumn']],
  ['2026-10-18', ['double_ninth']],
  ['2026-12-22', ['winter_solstice']],
  ['2027-02-05', ['new_years_eve']],
  ['2026-11-23', []],
  ['2187-10-01', ['national_day']],
])('%s', (on, expected) => {
  expect(festivalsOn(day(on))).toEqual(expected)
})

const solarTerm = (year: number, name: string) => {
  const on = SolarTerm.fromName(year, name).getSolarDay()
  return dayOf(on.getYear(), on.getMonth(), on.getDay())
}

const lunarFestival = (year: number, name: string) => {
  const on = LunarFestival.fromIndex(year, LunarFestival.NAMES.indexOf(name))?.getDay().getSolarDay()
  if (on === undefined) throw new Error('no festival')
  return dayOf(on.getYear(), on.getMonth(), on.getDay())
}

const THEIRS: [string, FestivalKey][] = [
  ['春节', 'spring_festival'], ['元宵节', 'lantern'], ['端午节', 'dragon_boat'], ['七夕节', 'qixi'], ['中秋节', 'mid_autumn'], ['重阳节', 'double_ninth'],
  ['腊八节', 'laba'], ['除夕', 'new_years_eve'],
]

test('every year from 1900 to 2100 agrees with tyme4ts, and has each moving festival once', () => {
  for (let year = 1900; year <= 2100; year++) {
    expect(festivalsOn(solarTerm(year, '清明'))).toContain('qingming')
    expect(festivalsOn(solarTerm(year + 1, '冬至'))).toContain('winter_solstice')
    for (const [name, key] of THEIRS) expect(festivalsOn(lunarFestival(year, name)), `${year} ${key}`).toContain(key)
  }
  const counts = new Map<FestivalKey, number>()
  for (let on = day('1900-01-31'); on <= '2101-01-28'; on = addDays(on, 1)) {
    for (const key of festivalsOn(on)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  expect(counts.size).toBe(15)
  expect([...counts].filter(([, count]) => count !== 201)).toEqual([])
}, 60_000)

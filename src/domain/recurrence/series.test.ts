import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Failure } from '../base/failure.ts'
import { addMinutes, isWallTime, type WallTime, wallTimeNumber, wallTimeOfNumber } from '../time/wall-time.ts'
import { planOf } from './plan.ts'
import { chanceOf, randomCase } from './random-rule.test-support.ts'
import { readRule, ruleOf, ruleText } from './rule.ts'
import { ruleTimes } from './rule-times.ts'
import { nextOccurrences, occurrencesOf, type Series, withStart } from './series.ts'
import { ruleClock } from './series-clock.ts'

const wall = (text: string): WallTime => text as WallTime
const END = wall('2100-01-01T00:00')

const seriesOf = (start: string, rules: readonly string[], rest: Partial<Series> = {}): Series =>
  ({ start: wall(start), allDay: false, zone: 'Asia/Shanghai', minutes: 60, rules: rules.map(readRule), rdates: [], exdates: [], ...rest })

const seeds = fc.integer({ min: 0, max: 4_294_967_295 })
const times = fc.integer({ min: wallTimeNumber(wall('1990-01-01T00:00')), max: wallTimeNumber(wall('2080-01-01T00:00')) }).map(wallTimeOfNumber)

const randomSeries = (seed: number, rules: number): Series => {
  const chance = chanceOf(seed)
  const cases = Array.from({ length: rules }, () => randomCase(chance))
  const [first] = cases
  if (first === undefined) throw new Error('no rule')
  const near = Array.from({ length: 3 }, () => addMinutes(first.start, Math.floor(chance() * 500_000)))
  const whole = { start: first.start, allDay: chance() < 0.2, zone: first.zone, minutes: 60, rules: cases.map(({ rule }) => ({ ...rule, count: chance() < 0.5 ? null : Math.ceil(chance() * 40) })), rdates: near, exdates: [] }
  return { ...whole, exdates: nextOccurrences(whole, addMinutes(first.start, -1), 5).filter(() => chance() < 0.4) }
}

test('in order, each once, within the window, never an excepted one', () => {
  fc.assert(fc.property(seeds, fc.integer({ min: 1, max: 3 }), times, (seed, rules, from) => {
    const series = randomSeries(seed, rules)
    const found = [...occurrencesOf(series, { from, to: END, limit: 60 })]
    expect(found).toEqual([...new Set(found)].sort())
    expect(found.every(one => isWallTime(one) && one >= from && one < END && !series.exdates.includes(one))).toBe(true)
  }), { numRuns: 300 })
}, 60_000)

test('a window yields what the whole yields there, however far from the start', () => {
  fc.assert(fc.property(seeds, times, fc.integer({ min: 1, max: 400_000 }), (seed, from, length) => {
    const series = randomSeries(seed, 1)
    const to = addMinutes(from, length)
    const whole = [...occurrencesOf(series, { from: addMinutes(series.start, -1), to, limit: 4000 })]
    if (whole.length === 4000) return
    expect([...occurrencesOf(series, { from, to, limit: 4000 })]).toEqual(whole.filter(one => one >= from))
  }), { numRuns: 400 })
}, 60_000)

test('what COUNT leaves after a long time is told without walking there, clocks set forward included', () => {
  const daily = seriesOf('2000-01-01T02:30', ['FREQ=DAILY;COUNT=9000'], { zone: 'America/New_York' })
  const whole = [...occurrencesOf(daily, { from: daily.start, to: END, limit: 10_000 })]
  expect([whole.length, whole.at(-1)]).toEqual([9000, '2024-09-15T02:30'])
  expect([...occurrencesOf(daily, { from: wall('2024-09-01T00:00'), to: END, limit: 100 })]).toEqual(whole.filter(one => one >= '2024-09-01'))
  const noon = seriesOf('2000-01-01T12:00', ['FREQ=MONTHLY;BYDAY=2FR;COUNT=300'], { zone: 'America/New_York' })
  expect([...occurrencesOf(noon, { from: wall('2024-11-01T00:00'), to: END, limit: 100 })]).toEqual(['2024-11-08T12:00', '2024-12-13T12:00'])
})

test('a rule written and read is the same rule, and its text stays', () => {
  fc.assert(fc.property(seeds, seed => {
    const { rule } = randomCase(chanceOf(seed))
    expect(readRule(ruleText(rule))).toEqual(rule)
    expect(ruleText(readRule(ruleText(rule)))).toBe(ruleText(rule))
  }), { numRuns: 1000 })
  for (const until of ['UNTIL=20261231', 'UNTIL=20261231T235900', 'UNTIL=20261231T155959Z']) expect(ruleText(readRule(`FREQ=DAILY;${until}`))).toBe(`FREQ=DAILY;${until}`)
})

test.each([
  ['', 'recurrence.freq_missing'], ['COUNT=2', 'recurrence.freq_missing'], ['FREQ=HARDLY', 'recurrence.part_invalid'], ['FREQ=DAILY;COUNT=0', 'recurrence.part_invalid'], ['FREQ=DAILY;INTERVAL=0', 'recurrence.part_invalid'],
  ['FREQ=DAILY;INTERVAL=1e9', 'recurrence.part_invalid'], ['FREQ=MONTHLY;BYDAY=0FR', 'recurrence.part_invalid'], ['FREQ=MONTHLY;BYDAY=54FR', 'recurrence.part_invalid'], ['FREQ=MONTHLY;BYMONTHDAY=32', 'recurrence.part_invalid'],
  ['FREQ=DAILY;UNTIL=20260230', 'recurrence.part_invalid'], ['FREQ=DAILY;BYHOUR=', 'recurrence.part_invalid'], ['FREQ=DAILY;FREQ=DAILY', 'recurrence.part_repeated'], ['FREQ=DAILY;RSCALE=CHINESE', 'recurrence.part_unknown'],
  [`FREQ=DAILY;BYSECOND=${'1,'.repeat(500)}1`, 'recurrence.part_invalid'], [`FREQ=DAILY;BYSECOND=${'1,'.repeat(9000)}1`, 'recurrence.too_long'],
] as const)('%.40s is refused: %s', (text, key) => {
  try {
    readRule(text)
  } catch (failure) {
    expect(failure).toBeInstanceOf(Failure)
    expect((failure as Failure).key).toBe(key)
    return
  }
  expect.unreachable()
})

test('any text is a rule or refused', () => {
  const part = fc.constantFrom('FREQ=YEARLY', 'FREQ=', 'BYDAY=', '2FR', '-1MO', ',', ';', 'COUNT=3', 'UNTIL=', '20260101', 'T000000Z', 'BYSETPOS=-1', '=', 'é', '🍵', ' ')
  fc.assert(fc.property(fc.oneof(fc.string(), fc.array(part).map(parts => parts.join(''))), text => {
    try {
      expect(ruleText(readRule(text))).toMatch(/^FREQ=/)
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure
    }
  }), { numRuns: 2000 })
})

test('weekdays with and without a number in one rule are both meant', () => {
  const mixed = seriesOf('2026-11-02T12:00', ['FREQ=MONTHLY;BYDAY=MO,2FR;COUNT=6'])
  expect(nextOccurrences(mixed, wall('2026-11-01T00:00'), 9).map(one => one.slice(8, 10))).toEqual(['02', '09', '13', '16', '23', '30'])
})

test('without a rule the start and the extra times; a foreign start that is off its rule is shown first and not counted', () => {
  expect(nextOccurrences(seriesOf('2026-11-02T12:00', [], { rdates: [wall('2026-10-01T12:00')] }), wall('2026-01-01T00:00'), 5)).toEqual(['2026-10-01T12:00', '2026-11-02T12:00'])
  const off = seriesOf('2026-01-01T12:00', ['FREQ=MONTHLY;BYDAY=2FR;COUNT=2'])
  expect(nextOccurrences(withStart(off), wall('2025-01-01T00:00'), 5)).toEqual(['2026-01-01T12:00', '2026-01-09T12:00', '2026-02-13T12:00'])
  const on = seriesOf('2026-01-09T12:00', ['FREQ=MONTHLY;BYDAY=2FR;COUNT=2'])
  expect(withStart(on)).toBe(on)
})

// How many clock times are looked at before one of these is over: the bound of the work, whatever is asked.
const looks = (text: string, from: number): { readonly yielded: number; readonly looked: number } => {
  const rule = readRule(text)
  const clock = ruleClock(rule.until, null)
  let looked = 0
  const next = ruleTimes(rule, wallTimeNumber(wall('2026-01-01T00:00')) * 60, { from, to: Infinity }, { ...clock, exists: () => ++looked > 0 })
  let yielded = 0
  while (yielded < 1000 && next() !== Infinity) yielded++
  return { yielded, looked }
}

const FAR = wallTimeNumber(wall('9000-01-01T00:00')) * 60

test.each([
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=SECONDLY;INTERVAL=2;BYSECOND=1', 'FREQ=HOURLY;INTERVAL=24;BYHOUR=1', 'FREQ=MONTHLY;BYDAY=20MO', 'FREQ=YEARLY;BYDAY=2MO;BYSETPOS=366', 'FREQ=SECONDLY;BYSETPOS=2', 'FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=100',
  'FREQ=YEARLY;INTERVAL=999999999;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;INTERVAL=999999999;BYMONTH=2', 'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1',
])('%s never takes place, and that is soon known', text => {
  const begun = performance.now()
  expect(looks(text, -Infinity)).toEqual({ yielded: 0, looked: 0 })
  expect(performance.now() - begun).toBeLessThan(1000)
})

test.each([
  'FREQ=SECONDLY', 'FREQ=SECONDLY;COUNT=999999999', 'FREQ=MINUTELY;BYDAY=MO;COUNT=999999999', 'FREQ=YEARLY;BYHOUR=0,1,2,3,4,5;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-1,366;COUNT=999999999',
  'FREQ=DAILY;BYMONTH=1,2;COUNT=999999999', 'FREQ=MONTHLY;BYDAY=5FR',
])('%s is looked at no more than a hundred thousand times on the way to the year 9000', text => {
  expect(looks(text, FAR).looked).toBeLessThanOrEqual(101_001)
})

test('what a rule leaves unsaid is taken from its start', () => {
  const plan = planOf(ruleOf('YEARLY'), wallTimeNumber(wall('2024-02-29T08:30')) * 60)
  expect([plan.rule.byMonth, plan.rule.byMonthDay, plan.times]).toEqual([[2], [29], [8 * 3600 + 30 * 60]])
})

import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addMinutes, type WallTime } from '../time/wall-time.ts'
import { instantOf } from '../time/zone-time.ts'
import { ruleTimes } from './rule-times.ts'
import { readRule } from './rule.ts'
import { occurrencesOf } from './series.ts'
import { ruleClock } from './series-clock.ts'

const TABLES = '../shared/corpora/rrule-tables'
const absent = !existsSync(TABLES)

interface Row {
  readonly id: string
  readonly dtstart: string
  readonly rrule: string
  readonly expect: string | readonly string[]
}

interface HardRow {
  readonly id: string
  readonly tz?: string
  readonly date?: boolean
  readonly dtstart: string
  readonly rrule: string
  readonly rdate?: readonly string[]
  readonly exdate?: readonly string[]
  readonly expect?: string
  readonly utc?: string
  readonly alt?: readonly string[]
}

const rowsOf = <T>(name: string): readonly T[] => (absent ? [] : JSON.parse(readFileSync(`${TABLES}/${name}`, 'utf8')) as T[])
const compact = (text: string): string => text.replace(/[-:]/g, '')
const seconds = (text: string): number => Date.parse(text.replace(/^(....)(..)(..)T(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z')) / 1000
const shown = (time: number): string => compact(new Date(time * 1000).toISOString().slice(0, 19))

const yielded = (row: Row, most: number): string[] => {
  const rule = readRule(row.rrule)
  const next = ruleTimes(rule, seconds(row.dtstart), { from: -Infinity, to: Infinity }, ruleClock(rule.until, null))
  const found: string[] = []
  for (let time = next(); time !== Infinity && found.length < most; time = next()) found.push(shown(time))
  return found
}

// What dateutil answers, which shows a number of week without a weekday as all seven days; RFC 5545 derives the weekday from DTSTART.
const ANSWERED_OTHERWISE = ['dateutil/testToStrYearlyByWeekNo']

test.skipIf(absent)('the 214 rows of dateutil, but for one where RFC 5545 says otherwise', () => {
  const rows = rowsOf<Row>('t_dateutil.json')
  expect(rows.length).toBe(214)
  // A row without COUNT and UNTIL lists the beginning only.
  const wrong = rows.filter(row => yielded(row, /COUNT|UNTIL/.test(row.rrule) ? 10_000 : row.expect.length).join() !== [row.expect].flat().join())
  expect(wrong.map(row => row.id)).toEqual(ANSWERED_OTHERWISE)
})

const wall = (text: string): WallTime => text.padEnd(13, 'T0000').replace(/^(....)(..)(..)T(..)(..).*$/, '$1-$2-$3T$4:$5') as WallTime

const answerOf = (row: HardRow): string => {
  const start = wall(row.dtstart)
  const series = {
    start, allDay: row.date === true, zone: row.tz ?? null, minutes: 60, rules: [readRule(row.rrule)], rdates: (row.rdate ?? []).map(wall), exdates: (row.exdate ?? []).map(wall),
  }
  const found = [...occurrencesOf(series, { from: addMinutes(start, -1), to: '9999-12-31T00:00' as WallTime, limit: 100 })]
  if (row.date === true) return found.map(one => compact(one.slice(0, 10))).join()
  if (row.utc === undefined) return found.map(one => `${compact(one)}00`).join()
  return found.map(one => shown((instantOf(one, row.tz ?? 'UTC') ?? Number.NaN) / 1000)).join()
}

// Rows that have two right answers and where ours is the second: a clock time that is jumped over is left out and not counted.
const OTHER_RIGHT_ANSWER = ['NY gap daily 02:30', 'NY gap weekly SU 02:30', 'SH 1986 gap 02:30']

test.skipIf(absent)('54 hard rows with zones, exceptions and clocks set forward and back', () => {
  const rows = rowsOf<HardRow>('t_hard.json')
  expect(rows.length).toBe(54)
  const others = rows.filter(row => answerOf(row) !== (row.utc ?? row.expect))
  for (const row of others) expect([row.id, row.alt]).toEqual([row.id, expect.arrayContaining([answerOf(row)])])
  expect(others.map(row => row.id)).toEqual(OTHER_RIGHT_ANSWER)
})

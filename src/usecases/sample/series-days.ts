import { knownRule } from '#domain/recurrence/known-rule.ts'
import { nextOccurrences, occurrencesOf, type Series } from '#domain/recurrence/series.ts'
import { addDays, addMonths, dateOf, type Day, weekdayOf } from '#domain/time/day.ts'
import { BUILT_IN_HOLIDAYS } from '#domain/time/holidays/built-in.ts'
import { nearestDays } from '#domain/time/nearest-day.ts'
import { addMinutes, dayOf, type WallTime, wallTimeOf } from '#domain/time/wall-time.ts'
import { dayKind, isMakeUpDay, isWorkDay } from '#domain/time/work-day.ts'
import { sampleSeries } from './series.ts'
import type { SeriesKey } from './texts.ts'

/** A talk of a series: the start its rule gives it, and where it stands. */
export interface SampleTalk {
  readonly recurrenceId: WallTime
  readonly start: WallTime
}

/** When the talks of one fixed meeting are, as it is seen on one day. */
export interface SeriesDays {
  readonly start: WallTime
  readonly rule: string | null
  /** Those that took place before that day, the newest first; none on a day off. */
  readonly held: readonly SampleTalk[]
  /** The one that was called off. */
  readonly off: WallTime | null
  /** The one to come that had to make way for a holiday. */
  readonly moved: SampleTalk | null
  /** The next one as the rule gives it. */
  readonly coming: WallTime
}

const WEEKDAYS = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
/** So long ago the lunches began, and so many lessons and coffees there were. */
const [LUNCH_MONTHS, LESSONS, COFFEES] = [6, 4, 2] as const

/** Of all fixed meetings of the sample year, seen on one day. */
export const seriesDays = (today: Day): Readonly<Record<SeriesKey, SeriesDays>> => ({ lunch: lunches(today), lesson: lessons(today), coffee: coffees(today), forecast: forecast(today) })

const lunches = (today: Day): SeriesDays => {
  const rule = 'FREQ=MONTHLY;BYDAY=2FR'
  const [start = at('lunch', today)] = nextOccurrences(given(rule, at('lunch', addMonths(today, -LUNCH_MONTHS))), at('lunch', addDays(addMonths(today, -LUNCH_MONTHS), -1)), 1)
  return { start, rule, held: heldBefore(today, rule, start), off: null, moved: null, coming: comingFrom(today, rule, start) }
}

/** Every two weeks; the last one was called off. */
const lessons = (today: Day): SeriesDays => {
  const coming = at('lesson', workdayFrom(addDays(today, 3)))
  const rule = `FREQ=WEEKLY;INTERVAL=2;BYDAY=${WEEKDAYS[weekdayOf(dayOf(coming))]}`
  const start = addMinutes(coming, -(LESSONS + 1) * FORTNIGHT)
  const off = addMinutes(coming, -FORTNIGHT)
  return { start, rule, held: heldBefore(today, rule, start).filter(talk => talk.recurrenceId !== off), off, moved: null, coming }
}

/** Every quarter, on a weekday that meets with the next holiday: that one is moved. */
const coffees = (today: Day): SeriesDays => {
  const holiday = holidayFrom(addDays(today, 10))
  const rule = `FREQ=MONTHLY;INTERVAL=3;BYDAY=${Math.ceil(dateOf(holiday) / 7)}${WEEKDAYS[weekdayOf(holiday)]}`
  const begun = nthLike(addMonths(holiday, -12), holiday)
  const past = heldBefore(today, rule, begun).slice(0, COFFEES)
  const start = past.at(-1)?.recurrenceId ?? begun
  const recurrenceId = at('coffee', holiday)
  return { start, rule, held: past, off: null, moved: { recurrenceId, start: at('coffee', besideDayOff(holiday, today)) }, coming: comingFrom(today, rule, start) }
}

const forecast = (today: Day): SeriesDays => {
  const start = at('forecast', workdayFrom(addDays(today, 6)))
  return { start, rule: null, held: [], off: null, moved: null, coming: start }
}

const FORTNIGHT = 14 * 24 * 60

const at = (key: SeriesKey, day: Day): WallTime => wallTimeOf(day, sampleSeries[key].at)

const given = (rule: string, start: WallTime): Series => ({ start, allDay: false, zone: null, minutes: 60, rules: [knownRule(rule)], rdates: [], exdates: [] })

const heldBefore = (today: Day, rule: string, start: WallTime): SampleTalk[] => {
  const starts = [...occurrencesOf(given(rule, start), { from: start, to: wallTimeOf(today, 0), limit: 100 })]
  return starts.map(recurrenceId => ({ recurrenceId, start: onWorkday(recurrenceId, today) })).reverse()
}

const comingFrom = (today: Day, rule: string, start: WallTime): WallTime => nextOccurrences(given(rule, start), wallTimeOf(addDays(today, -1), 24 * 60 - 1), 1)[0] ?? start

/** What fell on a day off took place on the next sensible day before today. */
const onWorkday = (wall: WallTime, today: Day): WallTime => {
  const day = dayOf(wall)
  if (isWorkDay(day, BUILT_IN_HOLIDAYS)) return wall
  const [near] = nearestDays(day, { files: BUILT_IN_HOLIDAYS, count: 1, forbid: on => on >= today })
  return near === undefined ? wall : (`${near.day}${wall.slice(10)}` as WallTime)
}

const besideDayOff = (day: Day, today: Day): Day => nearestDays(day, { files: BUILT_IN_HOLIDAYS, count: 1, forbid: on => on <= today })[0]?.day ?? day

const workdayFrom = (day: Day): Day => {
  let on = day
  while (!isWorkDay(on, BUILT_IN_HOLIDAYS) || isMakeUpDay(on, BUILT_IN_HOLIDAYS)) on = addDays(on, 1)
  return on
}

/** The first weekday off that every month has by its place. */
const holidayFrom = (day: Day): Day => {
  let on = day
  while (weekdayOf(on) > 5 || dateOf(on) > 28 || isWorkDay(on, BUILT_IN_HOLIDAYS) || dayKind(on, BUILT_IN_HOLIDAYS).name === null) on = addDays(on, 1)
  return on
}

/** The same weekday by place of another month. */
const nthLike = (month: Day, day: Day): WallTime => {
  const first = addDays(month, 1 - dateOf(month))
  return at('coffee', addDays(first, ((weekdayOf(day) - weekdayOf(first) + 7) % 7) + 7 * (Math.ceil(dateOf(day) / 7) - 1)))
}

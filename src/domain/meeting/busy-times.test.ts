import { expect, test } from 'vitest'
import { aBusyEvent } from '#test/support/builders.ts'
import { readRule } from '../recurrence/rule.ts'
import type { WallTime } from '../time/wall-time.ts'
import type { BusyEvent } from './busy.ts'
import { busySpan, ENDLESS } from './busy-span.ts'
import { busyTimes } from './busy-times.ts'

const wall = (text: string): WallTime => text as WallTime
const MARCH = { from: wall('2026-03-01T00:00'), to: wall('2026-04-01T00:00'), zone: 'Asia/Shanghai' }
const startsOf = (events: readonly BusyEvent[], stretch = MARCH): string[] => busyTimes(events, stretch, ({ uid }) => uid).map(({ start }) => start.slice(5))
const weekly = (fields: Partial<BusyEvent> = {}): BusyEvent => aBusyEvent({ uid: 'w', start: wall('2026-03-02T09:00'), rules: [readRule('FREQ=WEEKLY')], ...fields })
const instead = (recurrenceId: string, fields: Partial<BusyEvent>): BusyEvent => aBusyEvent({ uid: 'w', recurrenceId: wall(recurrenceId), start: wall(recurrenceId), ...fields })

test('a series is on at its times less those moved or called off, and where they were moved', () => {
  expect(startsOf([weekly(), instead('2026-03-09T09:00', { start: wall('2026-03-10T15:00') }), instead('2026-03-16T09:00', { cancelled: true })])).toEqual(['03-02T09:00', '03-10T15:00', '03-23T09:00', '03-30T09:00'])
})

test('one and all after it are moved, and called off, together', () => {
  expect(startsOf([weekly(), instead('2026-03-16T09:00', { thisAndFuture: true, start: wall('2026-03-17T10:00') })])).toEqual(['03-02T09:00', '03-09T09:00', '03-17T10:00', '03-24T10:00', '03-31T10:00'])
  expect(startsOf([weekly(), instead('2026-03-16T09:00', { thisAndFuture: true, cancelled: true })])).toEqual(['03-02T09:00', '03-09T09:00'])
})

test('times of another zone are on our clock, whole days stay days, floating times stay as they are', () => {
  const summer = { from: wall('2026-07-01T00:00'), to: wall('2026-07-08T00:00'), zone: 'Asia/Shanghai' }
  expect(startsOf([aBusyEvent({ start: wall('2026-06-30T20:00'), zone: 'America/New_York' })], summer)).toEqual(['07-01T08:00'])
  expect(startsOf([aBusyEvent({ start: wall('2026-07-02T00:00'), zone: null, allDay: true, minutes: 2_880 })], summer)).toEqual(['07-02T00:00'])
  expect(startsOf([aBusyEvent({ start: wall('2026-07-02T20:00'), zone: null })], summer)).toEqual(['07-02T20:00'])
})

test('what began before the stretch and is still on belongs to it; what ends at its beginning does not', () => {
  const long = aBusyEvent({ start: wall('2026-02-27T10:00'), minutes: 3 * 1_440 })
  expect(startsOf([long, aBusyEvent({ start: wall('2026-02-28T23:00'), minutes: 60 })])).toEqual(['02-27T10:00'])
})

test('two calendars that hold the same UID do not override each other', () => {
  const here = { ...weekly({ rules: [] }), title: 'a' }
  const there = instead('2026-03-02T09:00', { cancelled: true, title: 'b' })
  expect(busyTimes([here, there], MARCH, ({ title }) => title)).toHaveLength(1)
})

test('the span of an event holds all its days, and nothing is looked for outside', () => {
  const spanOf = (event: BusyEvent, overrides: readonly BusyEvent[] = []) => Object.values(busySpan(event, overrides))
  expect(spanOf(aBusyEvent({ start: wall('2026-03-06T23:30') }))).toEqual(['2026-03-06', '2026-03-07'])
  expect(spanOf(weekly())).toEqual(['2026-03-02', ENDLESS])
  expect(spanOf(weekly({ rules: [readRule('FREQ=WEEKLY;COUNT=3')] }))).toEqual(['2026-03-02', '2026-03-16'])
  expect(spanOf(weekly({ rules: [readRule('FREQ=WEEKLY;UNTIL=20260320')] }))[1]! >= '2026-03-20').toBe(true)
  expect(spanOf(weekly({ rules: [], rdates: [wall('2026-02-01T09:00'), wall('2026-05-01T09:00')] }))).toEqual(['2026-02-01', '2026-05-01'])
  expect(spanOf(weekly({ rules: [readRule('FREQ=WEEKLY;COUNT=3')] }), [instead('2026-03-09T09:00', { thisAndFuture: true, start: wall('2026-03-12T09:00') })])).toEqual(['2026-02-27', '2026-03-19'])
  expect(spanOf(instead('2026-03-09T09:00', { start: wall('2026-04-01T09:00') }))).toEqual(['2026-03-09', '2026-04-01'])
})

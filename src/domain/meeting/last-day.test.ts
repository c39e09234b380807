import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, type WallTime } from '../time/wall-time.ts'
import { lastDayOf } from './last-day.ts'
import { aMeeting } from './model-calendar.test-support.ts'
import { seriesOf } from './series-of.ts'
import { startsFrom } from './talks.ts'

test.each([
  [null, 60, '2026-12-04'], [null, 780, '2026-12-05'], ['FREQ=WEEKLY;BYDAY=FR', 60, null], ['FREQ=WEEKLY;BYDAY=FR;COUNT=3', 60, '2026-12-18'], ['FREQ=DAILY;COUNT=100000', 60, null],
  ['FREQ=WEEKLY;UNTIL=20261231', 60, '2026-12-31'], ['FREQ=WEEKLY;UNTIL=20261231T235900', 60, '2027-01-01'],
  // 17:00 in Greenwich is the next day in Shanghai.
  ['FREQ=WEEKLY;UNTIL=20261231T170000Z', 60, '2027-01-01'],
])('%s for %i minutes ends on %s', (rule, minutes, last) => {
  expect(lastDayOf(aMeeting({ rule, minutes }))).toBe(last)
})

test('no talk begins after it', () => {
  fc.assert(fc.property(fc.constantFrom('WEEKLY;BYDAY=FR', 'MONTHLY;BYDAY=2FR', 'DAILY;INTERVAL=3', 'MONTHLY;BYMONTHDAY=31'), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 5, max: 1440 }), (freq, count, minutes) => {
    const meeting = aMeeting({ rule: `FREQ=${freq};COUNT=${count}`, minutes })
    const last = lastDayOf(meeting) ?? ''
    for (const start of startsFrom(meeting, '2020-01-01T00:00' as WallTime, 100)) expect(dayOf(start) <= last).toBe(true)
  }))
})

test('a series as the engine takes it: its rule read, its clock the zone’s', () => {
  expect(seriesOf(aMeeting({ rule: null }))).toMatchObject({ allDay: false, zone: 'Asia/Shanghai', rules: [], rdates: [] })
  expect(seriesOf(aMeeting()).rules).toHaveLength(1)
})

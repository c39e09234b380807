import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WallTime } from '#domain/time/wall-time.ts'
import { type DeclinedCounter, declineCounterEvent } from './decline-counter.ts'
import { readCalendar } from './read-calendar.ts'
import { readComponents } from './read-components.ts'
import { ICS_LIMITS } from './limits.ts'
import { writeCalendar } from './write-calendar.ts'

const wall = (text: string): WallTime => text as WallTime
const counter: DeclinedCounter = {
  uid: 'lunch-1@xucha', summary: '每月午餐', zone: 'Asia/Shanghai', recurrenceId: wall('2027-01-08T12:00'), sequence: 2, proposed: { start: wall('2027-01-15T12:30'), minutes: 90 },
  organizer: { name: '林晓雨', email: 'lin@example.test' }, attendee: { name: '曾明', email: 'zeng@example.test' }, comment: '曾教授：\n那天不巧，时间不变可以吗？',
}
const written = (of: DeclinedCounter): string => writeCalendar({ method: 'DECLINECOUNTER', prodId: '-//x', stamp: Date.UTC(2026, 10, 23, 1), events: [declineCounterEvent(of)] })
const lines = (of: DeclinedCounter): string[] => written(of).replace(/\r\n[ \t]/g, '').split('\r\n')

/** How often each property of a VEVENT may stand in a DECLINECOUNTER (RFC 5546 §3.2.8): [least, most]. What is not named here may not. */
const ALLOWED: Readonly<Record<string, readonly [number, number]>> = {
  DTSTAMP: [1, 1], ORGANIZER: [1, 1], UID: [1, 1], SEQUENCE: [0, 1], ATTENDEE: [1, 1], COMMENT: [0, 9], DESCRIPTION: [0, 1], DTSTART: [0, 1], DTEND: [0, 1], LOCATION: [0, 1], 'RECURRENCE-ID': [0, 1], STATUS: [0, 1], SUMMARY: [0, 1], TRANSP: [0, 1], URL: [0, 1],
}

test('it names the counter it answers, whoever made it, and the words', () => {
  for (const line of [
    'METHOD:DECLINECOUNTER', 'UID:lunch-1@xucha', 'SEQUENCE:2', 'DTSTAMP:20261123T010000Z', 'RECURRENCE-ID;TZID=Asia/Shanghai:20270108T120000', 'DTSTART;TZID=Asia/Shanghai:20270115T123000', 'DTEND;TZID=Asia/Shanghai:20270115T140000',
    'ORGANIZER;CN=林晓雨:mailto:lin@example.test', 'COMMENT:曾教授：\\n那天不巧，时间不变可以吗？',
  ]) expect(lines(counter)).toContain(line)
  expect(lines(counter).filter(line => line.startsWith('ATTENDEE'))).toEqual([expect.stringContaining('mailto:zeng@example.test')])
  expect(lines({ ...counter, recurrenceId: null }).some(line => line.startsWith('RECURRENCE-ID'))).toBe(false)
})

test('whatever is declined, the properties are those of the table and it reads back as it was', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map(one => one.replace(/[\u0000-\u001f\u007f]/g, '').trim())
  const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))
  const at = fc.tuple(day, fc.integer({ min: 6, max: 22 })).map(([on, hour]) => wall(`${on}T${String(hour).padStart(2, '0')}:30`))
  fc.assert(fc.property(
    fc.record({ uid: fc.uuid(), summary: text, zone: fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'UTC'), recurrenceId: fc.option(at), sequence: fc.nat(99), start: at, minutes: fc.integer({ min: 5, max: 600 }), comment: text }),
    ({ start, minutes, ...rest }) => {
      const given: DeclinedCounter = { ...counter, ...rest, proposed: { start, minutes } }
      const [root] = readComponents(written(given), ICS_LIMITS, (line, key) => { throw new Error(`${line} ${key}`) })
      const [event, ...more] = root?.components.filter(({ name }) => name !== 'VTIMEZONE') ?? []
      expect([event?.name, more, event?.components]).toEqual(['VEVENT', [], []])
      const times = Map.groupBy(event?.properties ?? [], ({ name }) => name)
      for (const name of times.keys()) expect(Object.keys(ALLOWED)).toContain(name)
      for (const [name, [least, most]] of Object.entries(ALLOWED)) expect([name, (times.get(name)?.length ?? 0) >= least, (times.get(name)?.length ?? 0) <= most]).toEqual([name, true, true])
      const { method, events: [read], problems } = readCalendar(written(given))
      expect([method, problems]).toEqual(['DECLINECOUNTER', []])
      expect(read).toMatchObject({ uid: given.uid, sequence: given.sequence, recurrenceId: given.recurrenceId, start, minutes, zone: given.zone, comment: given.comment, summary: given.summary })
    },
  ), { numRuns: 200 })
})

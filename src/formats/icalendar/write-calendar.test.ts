import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRule, ruleOf } from '#domain/recurrence/rule.ts'
import { addDays, day } from '#domain/time/day.ts'
import { type WallTime, wallTimeOf } from '#domain/time/wall-time.ts'
import { icsAttendee, type IcsEvent, icsEvent } from './event.ts'
import { readCalendar } from './read-calendar.ts'
import { writeCalendar } from './write-calendar.ts'

const at = (text: string): WallTime => text as WallTime
const STAMP = Date.UTC(2026, 10, 23, 8, 30, 15)
const prodId = '-//Xucha//Xucha//ZH'

const lunch = icsEvent({
  uid: 'lunch-1@xucha', start: at('2026-12-11T12:00'), minutes: 90, zone: 'Asia/Shanghai', summary: '午餐：林师傅；我',
  rules: [ruleOf('MONTHLY', { byDay: [{ weekday: 5, ordinal: 2 }], until: { kind: 'local', wall: at('2027-12-31T23:59') } })],
  exdates: [at('2027-02-12T12:00')], location: '茶馆,\n二楼', status: 'CONFIRMED', sequence: 2,
  organizer: { name: '王小明', email: 'me@example.org' },
  attendees: [icsAttendee({ email: 'lin@example.org', name: '林, "师傅"' })],
})

test('an invitation to a series: the very lines', () => {
  expect(writeCalendar({ method: 'REQUEST', prodId, stamp: STAMP, events: [lunch] }).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Xucha//Xucha//ZH', 'CALSCALE:GREGORIAN', 'METHOD:REQUEST',
    'BEGIN:VTIMEZONE', 'TZID:Asia/Shanghai', 'BEGIN:STANDARD', 'DTSTART:20260101T000000', 'TZOFFSETFROM:+0800', 'TZOFFSETTO:+0800', 'TZNAME:+08', 'END:STANDARD', 'END:VTIMEZONE',
    'BEGIN:VEVENT', 'UID:lunch-1@xucha', 'DTSTAMP:20261123T083015Z', 'DTSTART;TZID=Asia/Shanghai:20261211T120000', 'DTEND;TZID=Asia/Shanghai:20261211T133000',
    'RRULE:FREQ=MONTHLY;UNTIL=20271231T155900Z;BYDAY=2FR', 'EXDATE;TZID=Asia/Shanghai:20270212T120000', 'SEQUENCE:2', 'STATUS:CONFIRMED', 'TRANSP:OPAQUE',
    'SUMMARY:午餐：林师傅；我', 'LOCATION:茶馆\\,\\n二楼', 'ORGANIZER;CN=王小明:mailto:me@example.org',
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=', ' TRUE;CN="林, ^\'师傅^\'":mailto:lin@example.org', 'END:VEVENT', 'END:VCALENDAR', '',
  ])
})

test('one occurrence moved is named by its first start, in the zone of the series', () => {
  const moved = { ...lunch, rules: [], exdates: [], recurrenceId: at('2027-03-12T12:00'), start: at('2027-03-15T12:30'), sequence: 3 }
  const lines = writeCalendar({ method: 'REQUEST', prodId, stamp: STAMP, events: [moved] }).split('\r\n')
  expect(lines).toContain('RECURRENCE-ID;TZID=Asia/Shanghai:20270312T120000')
  expect(lines).toContain('DTSTART;TZID=Asia/Shanghai:20270315T123000')
  expect(lines.some((line) => line.startsWith('RRULE') || line.startsWith('X-'))).toBe(false)
})

test('whole days are dates and so is the end of their rule; times in UTC need no zone', () => {
  const trip = icsEvent({ uid: 't', start: at('2026-12-24T00:00'), minutes: 2_880, zone: null, allDay: true, rules: [readRule('FREQ=YEARLY;UNTIL=20301231T000000Z')] })
  const call = icsEvent({ uid: 'c', start: at('2026-12-24T08:00'), minutes: 30, zone: 'UTC', alarms: [15, 1_440] })
  const text = writeCalendar({ method: null, prodId, stamp: STAMP, events: [trip, call], name: '续茶', refreshMinutes: 60 })
  for (const line of ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261226', 'RRULE:FREQ=YEARLY;UNTIL=20301231', 'DTSTART:20261224T080000Z', 'DTEND:20261224T083000Z',
    'TRIGGER:-PT15M', 'TRIGGER:-P1D', 'NAME:续茶', 'X-WR-CALNAME:续茶', 'REFRESH-INTERVAL;VALUE=DURATION:PT1H']) expect(text.split('\r\n')).toContain(line)
  expect(text).not.toContain('VTIMEZONE')
  expect(writeCalendar({ method: 'REQUEST', prodId, stamp: STAMP, events: [call], name: '续茶' })).not.toMatch(/X-|NAME/)
})

const words = fc.string({ unit: fc.constantFrom('午', '餐', ' a', ',', ';', ':', '\\', 'n', '"', '^', '\n', '🍵', '林'), maxLength: 60 }).map((text) => text.trim())
const cn = fc.string({ unit: fc.constantFrom('林', 'a', ',', ';', ':', '"', '^', "'", 'n') }).map((text) => (text === '' ? null : text))
const email = fc.constantFrom('lin@example.org', 'a+b%c@例子.cn', "o'neil?x@x.example")
const walls = fc.record({ add: fc.integer({ min: 0, max: 9_000 }), minutes: fc.integer({ min: 0, max: 1_439 }) }).map(({ add, minutes }) => wallTimeOf(addDays(day('2010-01-01'), add), minutes))
const rules = fc.constantFrom('FREQ=MONTHLY;BYDAY=2FR', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;WKST=SU;COUNT=9', 'FREQ=YEARLY;UNTIL=20301231', 'FREQ=DAILY;UNTIL=20301231T120000', 'FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20301231T120000Z')
const attendees = fc.array(fc.record({
  name: cn, email, partstat: fc.constantFrom('NEEDS-ACTION', 'ACCEPTED', 'DECLINED', 'TENTATIVE', 'DELEGATED'), role: fc.constantFrom('CHAIR', 'REQ-PARTICIPANT', 'OPT-PARTICIPANT'),
  cutype: fc.constantFrom('INDIVIDUAL', 'ROOM'), rsvp: fc.boolean(), delegatedTo: fc.array(email, { maxLength: 2 }), delegatedFrom: fc.array(email, { maxLength: 1 }), sentBy: fc.option(email),
}), { maxLength: 3 })
const events: fc.Arbitrary<IcsEvent> = fc.record({
  uid: fc.constantFrom('a', 'b,;\\"', '一'), start: walls, days: fc.integer({ min: 1, max: 5 }), minutes: fc.integer({ min: 0, max: 3_000 }), allDay: fc.boolean(),
  zone: fc.constantFrom('Asia/Shanghai', 'America/New_York', 'UTC', 'Etc/GMT-8', null), rule: fc.option(rules), rdates: fc.uniqueArray(walls, { maxLength: 2 }), exdates: fc.uniqueArray(walls, { maxLength: 2 }),
  summary: words, description: words, location: words, comment: words, organizer: fc.option(fc.record({ name: cn, email })), attendees,
  sequence: fc.nat(99), stamp: fc.integer({ min: 0, max: 2_000_000_000 }).map((seconds) => seconds * 1_000), status: fc.constantFrom('TENTATIVE', 'CONFIRMED', 'CANCELLED', null),
  transp: fc.constantFrom('OPAQUE', 'TRANSPARENT'), url: fc.constantFrom(null, 'https://meeting.example/1?a=b;c,d'), alarms: fc.array(fc.integer({ min: -100, max: 3_000 }), { maxLength: 2 }),
  recurrenceId: fc.option(walls), thisAndFuture: fc.boolean(),
}).map(({ days, rule, ...parts }) => {
  const noon = (wall: WallTime): WallTime => (parts.allDay ? at(`${wall.slice(0, 10)}T00:00`) : wall)
  const [start, rdates, exdates] = [noon(parts.start), [...new Set(parts.rdates.map(noon))].toSorted(), [...new Set(parts.exdates.map(noon))].toSorted()]
  const recurrenceId = parts.recurrenceId === null ? null : noon(parts.recurrenceId)
  const zone = parts.allDay ? null : parts.zone
  return icsEvent({
    ...parts, start, zone, minutes: parts.allDay ? days * 1_440 : parts.minutes, rdates, exdates, rules: rule === null ? [] : [readRule(rule)],
    recurrenceId, recurrenceZone: zone, thisAndFuture: parts.thisAndFuture && recurrenceId !== null,
  })
})

test('whatever event is written, reading it and writing that gives the same text, and reading that the same event', () => {
  fc.assert(fc.property(events, (event) => {
    const write = (one: readonly IcsEvent[]): string => writeCalendar({ method: null, prodId, stamp: STAMP, events: one })
    const first = readCalendar(write([event]))
    expect(first.problems).toEqual([])
    const [read] = first.events
    expect({ ...read, rules: [], rdates: [] }).toEqual({ ...event, rules: [], rdates: [] })
    expect(readCalendar(write(first.events)).events).toEqual(first.events)
  }), { numRuns: 300 })
})

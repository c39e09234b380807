import { expect, test } from 'vitest'
import type { WallTime } from '#domain/time/wall-time.ts'
import { icsAttendee, icsEvent } from './event.ts'
import { instantOrNext, moveWall } from './move-wall.ts'
import { occurrenceIn } from './occurrence-in.ts'
import { readCalendar } from './read-calendar.ts'
import { readReply } from './read-reply.ts'
import { writeCalendar } from './write-calendar.ts'

const message = (method: string | null, ...lines: readonly string[]) =>
  readCalendar(['BEGIN:VCALENDAR', 'VERSION:2.0', ...(method === null ? [] : [`METHOD:${method}`]), 'BEGIN:VEVENT', 'UID:lunch-1@xucha', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\n'))
const series = { start: '2026-12-11T12:00' as WallTime, allDay: false, zone: 'Asia/Shanghai' }

test('an answer without organizer, as Exchange sends it, to one occurrence named in UTC', () => {
  const [reply] = readReply(message('REPLY', 'ATTENDEE;PARTSTAT=ACCEPTED;CN=林师傅:MAILTO:Lin@Example.org', 'COMMENT:好的\\, 到时见', 'RECURRENCE-ID:20270312T040000Z', 'DTSTAMP:20270301T010203Z', 'SEQUENCE:2'))
  expect(reply).toMatchObject({
    method: 'REPLY', uid: 'lunch-1@xucha', sequence: 2, stamp: Date.UTC(2027, 2, 1, 1, 2, 3), comment: '好的, 到时见', proposed: null, others: [],
    attendee: { email: 'Lin@Example.org', partstat: 'ACCEPTED', name: '林师傅' },
  })
  expect(reply === undefined ? null : occurrenceIn(reply, series)).toBe('2027-03-12T12:00')
})

test('an occurrence named as a date is the one of that day; no name is the whole series', () => {
  const of = (...lines: readonly string[]) => readReply(message('REPLY', 'ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.cn', ...lines)).map((reply) => occurrenceIn(reply, series))
  expect(of('RECURRENCE-ID;VALUE=DATE:20270312')).toEqual(['2027-03-12T12:00'])
  expect(of('RECURRENCE-ID;TZID=Tokyo Standard Time:20270312T130000')).toEqual(['2027-03-12T12:00'])
  expect(of()).toEqual([null])
})

test('a counter-proposal tells the time proposed', () => {
  const [counter] = readReply(message('COUNTER', 'ATTENDEE;PARTSTAT=TENTATIVE:mailto:a@b.cn', 'RECURRENCE-ID:20270312T040000Z', 'DTSTART:20270315T043000Z', 'DTEND:20270315T060000Z', 'SEQUENCE:0'))
  expect(counter?.proposed).toEqual({ start: '2027-03-15T04:30', minutes: 90, zone: 'UTC', allDay: false })
  expect(moveWall(counter?.proposed?.start ?? series.start, 'UTC', series.zone)).toBe('2027-03-15T12:30')
})

test('of several named, the one who sent the mail speaks, or whoever has them send it; else who delegates, else who answered', () => {
  const many = message('REPLY', 'ATTENDEE:mailto:me@b.cn', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:x@b.cn', 'ATTENDEE;PARTSTAT=DECLINED;SENT-BY="mailto:sec@b.cn":mailto:boss@b.cn')
  const speaker = (calendar: typeof many, from: string | null) => readReply(calendar, { from })[0]?.attendee.email
  expect([speaker(many, 'BOSS@b.cn'), speaker(many, 'sec@b.cn'), speaker(many, null), speaker(many, 'stranger@b.cn')]).toEqual(['boss@b.cn', 'boss@b.cn', 'x@b.cn', 'x@b.cn'])
  const delegated = message('REPLY', 'ATTENDEE;DELEGATED-FROM="mailto:a@b.cn";PARTSTAT=ACCEPTED:mailto:c@b.cn', 'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:c@b.cn":mailto:a@b.cn')
  expect(readReply(delegated)).toMatchObject([{ attendee: { email: 'a@b.cn', delegatedTo: ['c@b.cn'] }, others: [{ email: 'c@b.cn' }] }])
})

test('the organizer, named among the attendees as having accepted, does not answer himself', () => {
  const counter = message('COUNTER', 'ORGANIZER:mailto:me@b.cn', 'ATTENDEE;PARTSTAT=ACCEPTED;ROLE=CHAIR:mailto:Me@b.cn', 'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:lin@b.cn', 'DTSTART:20270315T043000Z')
  expect(readReply(counter)).toMatchObject([{ attendee: { email: 'lin@b.cn' }, others: [{ email: 'Me@b.cn' }] }])
})

test('only replies and counters are answers; a file without METHOD goes by its mail part', () => {
  const attendee = 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.cn'
  expect(['REQUEST', 'CANCEL', 'PUBLISH', null].map((method) => readReply(message(method, attendee, 'DTSTART:20270312T040000Z')).length)).toEqual([0, 0, 0, 0])
  expect(readReply(message(null, attendee, 'DTSTART:20270312T040000Z'), { method: 'reply' })).toHaveLength(1)
  expect(readReply(message('REPLY', 'SUMMARY:nobody'))).toEqual([])
})

test('a reply of ours reads back as one', () => {
  const event = { ...icsEvent({ uid: 'u', ...series, minutes: 60 }), attendees: [icsAttendee({ email: 'a@b.cn', partstat: 'TENTATIVE', rsvp: false })], comment: '再确认' }
  expect(readReply(readCalendar(writeCalendar({ method: 'REPLY', prodId: '-//x', stamp: 0, events: [event] })))).toMatchObject([{ uid: 'u', comment: '再确认', attendee: { partstat: 'TENTATIVE' } }])
})

test.each([
  ['2027-03-14T02:30', 'America/New_York', '2027-03-14T07:30:00.000Z'], ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'], ['2027-11-07T01:30', 'America/New_York', '2027-11-07T05:30:00.000Z'],
])('%s in %s, jumped over or twice, is %s', (wall, zone, instant) => {
  expect(new Date(instantOrNext(wall as WallTime, zone)).toISOString()).toBe(instant)
})

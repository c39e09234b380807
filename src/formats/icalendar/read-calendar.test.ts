import { expect, test } from 'vitest'
import { readCalendar } from './read-calendar.ts'
import { ICS_LIMITS } from './limits.ts'

const calendar = (...lines: readonly string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'].join('\r\n')
const eventOf = (...lines: readonly string[]) => readCalendar(calendar(event(...lines))).events[0]
const zoneBlock = (tzid: string, ...observances: readonly (readonly [kind: string, start: string, from: string, to: string, rule?: string])[]): string => [
  'BEGIN:VTIMEZONE', `TZID:${tzid}`, ...observances.flatMap(([kind, start, from, to, rule]) =>
    [`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, ...(rule === undefined ? [] : [`RRULE:${rule}`]), `END:${kind}`]), 'END:VTIMEZONE',
].join('\r\n')

test.each([
  ['DTSTART;TZID=Asia/Shanghai:20261211T120000', 'DTEND;TZID=Asia/Shanghai:20261211T133000', { start: '2026-12-11T12:00', minutes: 90, zone: 'Asia/Shanghai', allDay: false }],
  ['DTSTART:20261211T040000Z', 'DURATION:PT1H30M', { start: '2026-12-11T04:00', minutes: 90, zone: 'UTC' }],
  ['DTSTART:20061007', 'DTEND:20061009', { start: '2006-10-07T00:00', minutes: 2_880, zone: null, allDay: true }],
  ['DTSTART;VALUE=DATE:20061007T000000', 'SUMMARY:x', { start: '2006-10-07T00:00', minutes: 1_440, allDay: true }],
  ['DTSTART:19970324T1200Z', 'SUMMARY:x', { start: '1997-03-24T12:00', minutes: 0, zone: 'UTC' }],
  ['dtstart;tzid=asia/shanghai:20261211t120000', 'dtend:20261211t050000z', { start: '2026-12-11T12:00', minutes: 60, zone: 'Asia/Shanghai' }],
  ['DTSTART:2026-12-11T12:00:59+08:00', 'DTEND:20261211T240000', { start: '2026-12-11T04:00', zone: 'UTC', minutes: 1_200 }],
  ['DTSTART:20261211T120000', 'DTEND:20261211T110000', { start: '2026-12-11T12:00', minutes: 0, zone: null }],
])('%s, %s', (start, end, expected) => {
  expect(eventOf(start, end)).toMatchObject(expected)
})

test.each([
  ['China Standard Time', 'Asia/Shanghai'],
  ['"W. Europe Standard Time"', 'Europe/Berlin'],
  ['/softwarestudio.org/Olson_20011030_5/America/New_York', 'America/New_York'],
  ['/mozilla.org/20050126_1/America/Argentina/Ushuaia', 'America/Argentina/Ushuaia'],
  ['Etc/GMT-8', 'Etc/GMT-8'], ['TZ08', 'Etc/GMT-8'], ['UTC+8', 'Etc/GMT-8'], ['GMT-05:00', 'Etc/GMT+5'], ['"UTC+08:00"', 'Etc/GMT-8'], ['PRC', 'Asia/Shanghai'], ['Etc/GMT', 'UTC'], ['Greenwich Standard Time', 'Atlantic/Reykjavik'],
])('a zone by its name alone: %s is %s', (tzid, zone) => {
  const { events, problems } = readCalendar(calendar(event(`DTSTART;TZID=${tzid}:20261211T120000`)))
  expect(events[0]).toMatchObject({ zone, start: '2026-12-11T12:00' })
  expect(problems).toEqual([])
})

const EXCHANGE = zoneBlock('Customized Time Zone', ['STANDARD', '16010101T030000', '+0200', '+0100', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'], ['DAYLIGHT', '16010101T020000', '+0100', '+0200', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'])

test('a zone nobody named is found by what its VTIMEZONE says, the reader’s own first', () => {
  const read = (block: string, tzid: string, preferred: readonly string[] = []) => readCalendar(calendar(block, event(`DTSTART;TZID=${tzid}:20260611T170000`)), ICS_LIMITS, preferred)
  expect(read(EXCHANGE, 'Customized Time Zone')).toMatchObject({ events: [{ zone: 'Europe/Berlin', start: '2026-06-11T17:00' }], problems: [] })
  expect(read(EXCHANGE, 'Customized Time Zone', ['Asia/Shanghai', 'Europe/Zurich']).events[0]?.zone).toBe('Europe/Zurich')
  const wecom = zoneBlock('TZ08', ['STANDARD', '19700101T000000', '+0800', '+0800'])
  expect(read(wecom, 'TZ08').events[0]?.zone).toBe('Etc/GMT-8')
  expect(read(wecom, 'TZ08', ['America/New_York', 'Asia/Shanghai']).events[0]?.zone).toBe('Asia/Shanghai')
  expect(read(zoneBlock('Mine', ['STANDARD', '19700101T000000', '+0530', '+0530']), 'Mine').events[0]?.zone).toMatch(/Calcutta|Kolkata/)
})

test('a zone that cannot be known leaves the clock time as it is, and says so once', () => {
  const { events, problems } = readCalendar(calendar(event('DTSTART;TZID=Mars:20261211T120000', 'DTEND;TZID=Mars:20261211T130000'), event('DTSTART;TZID=Mars:20261212T120000')))
  expect(events).toMatchObject([{ zone: null, start: '2026-12-11T12:00', minutes: 60 }, { zone: null }])
  expect(problems).toEqual([{ line: 5, key: 'calendar.zone_unknown', values: { zone: 'Mars' } }])
})

test('the exceptions of a series come to its own clock, whatever they are written in', () => {
  const read = eventOf('DTSTART;TZID=Asia/Shanghai:20261211T120000', 'RRULE:FREQ=MONTHLY;BYDAY=2FR;UNTIL=20271231', 'EXDATE:20270108T040000Z', 'EXDATE;VALUE=DATE:20270212', 'EXDATE:',
    'EXDATE;TZID=America/New_York:20270311T230000,20270408T230000', 'RDATE;VALUE=PERIOD:20270501T040000Z/PT1H')
  expect(read).toMatchObject({ exdates: ['2027-01-08T12:00', '2027-02-12T12:00', '2027-03-12T12:00', '2027-04-09T11:00'], rdates: ['2027-05-01T12:00'] })
  expect(read?.rules[0]?.until).toEqual({ kind: 'utc', instant: Date.UTC(2027, 11, 31, 15, 59) })
})

test('a series whose rule passes over its own start shows the start as well', () => {
  expect(eventOf('DTSTART;TZID=Asia/Shanghai:20261210T120000', 'RRULE:FREQ=MONTHLY;BYDAY=2FR')?.rdates).toEqual(['2026-12-10T12:00'])
  expect(eventOf('DTSTART;TZID=Asia/Shanghai:20261211T120000', 'RRULE:FREQ=MONTHLY;BYDAY=2FR')?.rdates).toEqual([])
})

test('an override in UTC goes by the clock of its series', () => {
  const { events } = readCalendar(calendar(
    event('RECURRENCE-ID:20270108T040000Z', 'DTSTART:20270111T043000Z', 'DTEND:20270111T053000Z'),
    event('DTSTART;TZID=Asia/Shanghai:20261211T120000', 'RRULE:FREQ=MONTHLY;BYDAY=2FR'),
    event('RECURRENCE-ID;VALUE=DATE:20270212', 'DTSTART;TZID=Asia/Shanghai:20270212T180000'),
  ))
  expect(events).toMatchObject([
    { recurrenceId: '2027-01-08T12:00', recurrenceZone: 'Asia/Shanghai', start: '2027-01-11T12:30', minutes: 60, zone: 'Asia/Shanghai' }, { recurrenceId: null },
    { recurrenceId: '2027-02-12T12:00', start: '2027-02-12T18:00' },
  ])
})

test('a single event in UTC is shown in the zone the calendar calls its own; a series in UTC stays there', () => {
  const { events } = readCalendar(calendar('X-WR-TIMEZONE:Asia/Shanghai', 'X-WR-CALNAME:工作\\, 我的', event('DTSTART:20261211T040000Z'), event('DTSTART:20261211T040000Z', 'RRULE:FREQ=DAILY')))
  expect(events).toMatchObject([{ start: '2026-12-11T12:00', zone: 'Asia/Shanghai' }, { start: '2026-12-11T04:00', zone: 'UTC' }])
})

test('people: addresses in any case and dress, names, answers, delegation', () => {
  const read = eventOf('DTSTART:20261211T040000Z', 'ORGANIZER;CN="Lin, Jane":MAILTO:Lin@Example.org', 'ATTENDEE;CN=a@b.cn;PARTSTAT=accepted;ROLE=X-BOSS;RSVP=true:mailto:<a@b.cn>?subject=x',
    'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:c@b.cn","MAILTO:d@b.cn";SENT-BY="mailto:sec@b.cn":mailto:boss%40b.cn', 'ATTENDEE;CUTYPE=ROOM;EMAIL=room@b.cn:urn:uuid:1', 'ATTENDEE;CN=nobody:invalid:nomail')
  expect(read?.organizer).toEqual({ name: 'Lin, Jane', email: 'Lin@Example.org' })
  expect(read?.attendees).toMatchObject([
    { email: 'a@b.cn', name: null, partstat: 'ACCEPTED', role: 'REQ-PARTICIPANT', rsvp: true, cutype: 'INDIVIDUAL' },
    { email: 'boss@b.cn', partstat: 'DELEGATED', delegatedTo: ['c@b.cn', 'd@b.cn'], sentBy: 'sec@b.cn' },
    { email: 'room@b.cn', cutype: 'ROOM' },
  ])
})

test('alarms are minutes before the start', () => {
  const alarm = (trigger: string): string => `BEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER${trigger}\r\nEND:VALARM`
  expect(eventOf('DTSTART;TZID=Asia/Shanghai:20261211T120000', 'DURATION:PT1H', alarm(':-PT15M'), alarm(';RELATED=END:PT0S'), alarm(';VALUE=DATE-TIME:20261211T030000Z'), alarm(':soon'))?.alarms).toEqual([15, -60, 60])
})

test('only links of the web are kept', () => {
  expect(['URL:https://a.example/x', 'URL:javascript:alert(1)', 'URL;VALUE=URI:data:text/html,x'].map((line) => eventOf('DTSTART:20261211T040000Z', line)?.url)).toEqual(['https://a.example/x', null, null])
})

test('one bad event is told with its line, and the others are read', () => {
  const { events, problems } = readCalendar(calendar(event('SUMMARY:no start'), event('DTSTART:20261332T000000'), event('DTSTART:20261211T040000Z', 'RRULE:FREQ=NEVER', 'DURATION:long'), event('DTSTART:20261211')))
  expect(events.map(({ start, minutes }) => `${start} ${minutes}`)).toEqual(['2026-12-11T04:00 0', '2026-12-11T00:00 1440'])
  expect(problems.map(({ line, key }) => `${line} ${key}`)).toEqual(['3 calendar.start_missing', '9 calendar.value_invalid', '15 calendar.value_invalid', '14 recurrence.part_invalid'])
})

test.each(['', 'hello', '<html>', 'BEGIN:VCARD\nFN:x\nEND:VCARD'])('%j is no calendar', (text) => {
  expect(readCalendar(text)).toMatchObject({ method: null, events: [], problems: expect.arrayContaining([expect.objectContaining({ key: 'calendar.not_a_calendar' })]) })
})

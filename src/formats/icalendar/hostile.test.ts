import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpusCalendars, hasCorpora } from './corpus.test-support.ts'
import { ICS_LIMITS } from './limits.ts'
import { readCalendar } from './read-calendar.ts'
import { readReply } from './read-reply.ts'
import { writeCalendar } from './write-calendar.ts'

const wide = { ...ICS_LIMITS, bytes: 200_000_000, attendees: 1_000_000 }
const calendar = (...lines: readonly string[]): string => `BEGIN:VCALENDAR\nMETHOD:REPLY\n${lines.join('\n')}\nEND:VCALENDAR\n`
const event = (...lines: readonly string[]): string => `BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Asia/Shanghai:20261211T120000\n${lines.join('\n')}\nEND:VEVENT`
const many = (count: number, line: (n: number) => string): string => Array.from({ length: count }, (_, n) => line(n)).join('\n')
const whole = (text: string): void => {
  const read = readCalendar(text, wide)
  readReply(read)
  writeCalendar({ method: read.method, prodId: '-//x', stamp: 0, events: read.events })
}
const timeOf = (work: () => void): number => {
  const from = performance.now()
  work()
  return performance.now() - from
}

test('a file over the limit is not looked at, by characters or by octets', () => {
  expect(readCalendar('x'.repeat(1_048_577))).toMatchObject({ events: [], problems: [{ key: 'calendar.too_large', values: { limit: '1 MiB' } }] })
  expect(readCalendar(calendar(event(`SUMMARY:${'茶'.repeat(400_000)}`))).problems).toMatchObject([{ key: 'calendar.too_large' }])
  expect(readCalendar(calendar(event(`SUMMARY:${'茶'.repeat(300_000)}`))).events).toHaveLength(1)
})

test('of too many events, attendees, dates, alarms and rules the first are read, and it is told', () => {
  const { events, problems } = readCalendar(calendar(many(1_001, () => event())), wide)
  expect([events.length, problems.map(({ key }) => key)]).toEqual([1_000, ['calendar.too_many_events']])
  const busy = readCalendar(calendar(event(many(1_100, (n) => `ATTENDEE:mailto:a${n}@b.cn`), many(11_000, (n) => `EXDATE:${20_300_000 + n % 28 + 101 + 100 * (n % 12)}T${String(n % 24).padStart(2, '0')}${String(n % 60).padStart(2, '0')}00`),
    many(30, () => 'BEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM'), many(30, () => 'RRULE:FREQ=DAILY'))))
  expect(busy.events[0]).toMatchObject({ attendees: { length: 1_000 }, alarms: { length: 20 }, rules: { length: 10 } })
  expect(busy.problems.map(({ key }) => key)).toContain('calendar.too_many_attendees')
})

test('nesting ends at its limit, and what follows is read', () => {
  const deep = `${'BEGIN:VEVENT\n'.repeat(100_000)}${'END:VEVENT\n'.repeat(100_000)}`
  const { events, problems } = readCalendar(calendar(deep, event('SUMMARY:after')), wide)
  expect(events.at(-1)?.summary).toBe('after')
  expect(problems[0]?.key).toBe('calendar.too_deep')
  expect(readCalendar('BEGIN:VCALENDAR\n'.repeat(50_000)).events).toEqual([])
})

const rules = ['FREQ=SECONDLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY;BYDAY=20MO;BYSETPOS=366', 'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=DAILY;INTERVAL=999999999', 'FREQ=YEARLY;COUNT=999999999;BYWEEKNO=53;BYDAY=MO']

test.each([
  ['100,000 attendees', calendar(event(many(100_000, (n) => `ATTENDEE;CN="a;${n}";PARTSTAT=ACCEPTED:mailto:a${n}@b.cn`)))],
  ['a fold a character for a megabyte', calendar(event(`SUMMARY:${'a\n '.repeat(350_000)}`))],
  ['one line of a megabyte', calendar(event(`DESCRIPTION:${'\\n,;'.repeat(250_000)}`))],
  ['a name of a megabyte', 'A'.repeat(1_000_000)],
  ['quotes never closed', calendar(event(`ATTENDEE;CN="${'";CN="'.repeat(170_000)}`))],
  ['100,000 parameters', calendar(event(`ATTENDEE${';CN=a,b,c'.repeat(100_000)}:mailto:a@b.cn`))],
  ['escapes without end', calendar(event(`SUMMARY:${'\\'.repeat(1_000_000)}`, `ATTENDEE;CN=${'^'.repeat(999_999)}:mailto:a@b.cn`))],
  ['an address of a megabyte', calendar(event(`ATTENDEE:mailto:${'<'.repeat(500_000)}${'%41'.repeat(150_000)}@`, `ORGANIZER:mailto:${'?'.repeat(500_000)}`))],
  ['blank lines', '\n'.repeat(1_000_000)], ['blanks in a line', calendar(event(`SUMMARY${' '.repeat(900_000)}`, ' '.repeat(100_000)))],
  ['digits without end', calendar(event(`DURATION:P${'9'.repeat(900_000)}W`, `SEQUENCE:${'9'.repeat(90_000)}`))],
  ['rules that never match', calendar(many(300, (n) => event(`RRULE:${rules[n % rules.length]}`)))],
  ['a thousand zones of its own', calendar(many(1_000, (n) => `BEGIN:VTIMEZONE\nTZID:Z${n}\n${many(8, (k) => `BEGIN:STANDARD\nDTSTART:1601010${k + 1}T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0${k}17\nRRULE:FREQ=YEARLY;BYDAY=MO,TU,WE\nEND:STANDARD`)}\nEND:VTIMEZONE`),
    many(1_000, (n) => `BEGIN:VEVENT\nDTSTART;TZID=Z${n}:20261211T120000\nEND:VEVENT`))],
  ['a thousand zones misspelt', calendar(many(1_000, (n) => `BEGIN:VEVENT\nDTSTART;TZID=${'/'.repeat(n % 12)}Asia/Shanghai${n}:20261211T120000\nEND:VEVENT`))],
])('%s takes no more than seconds', (_, text) => {
  expect(timeOf(() => whole(text))).toBeLessThan(15_000)
}, 30_000)

test('eight times the lines take about eight times as long', () => {
  const text = (count: number): string => calendar(event(many(count, (n) => `ATTENDEE;CN="a ${n}":mailto:a${n}@b.cn\nX-A;B="${n}":x\n y`)))
  const [small, large] = [text(4_000), text(32_000)]
  const best = (of: string): number => Math.min(...[1, 2, 3].map(() => timeOf(() => readCalendar(of, wide))))
  best(small)
  expect(best(large) / best(small)).toBeLessThan(30)
}, 30_000)

const seeds = hasCorpora ? corpusCalendars().map(({ text }) => text).filter((text) => text.length < 6_000) : []
const hurt = (text: string, at: number, how: number): string => {
  const cut = Math.floor(at * text.length)
  switch (how % 6) {
    case 0: return text.slice(0, cut)
    case 1: return text.slice(0, cut) + String.fromCharCode((text.charCodeAt(cut) || 65) ^ (1 << (how % 8))) + text.slice(cut + 1)
    case 2: return text.slice(0, cut) + text.slice(cut + 1 + (how % 40))
    case 3: return text.slice(0, cut) + text.slice(Math.floor(cut / 2), cut) + text.slice(cut)
    case 4: return text.slice(0, cut) + (['\r', '\n', '"', ';', ':', '\u0000', '\ud83c', '^', 'BEGIN:VEVENT\n', '9999999999', '\u2028'][how % 11] ?? '') + text.slice(cut)
    default: return text.split(/\r?\n/).toSorted((a, b) => ((a.length * 7 + how) % 13) - ((b.length * 5 + how) % 11)).join('\n')
  }
}

describe.skipIf(!hasCorpora)('real calendars, hurt', () => {
  test('5,000 with flipped bits, cuts, doubled and shuffled pieces: never thrown, and what is read can be written and read', () => {
    const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(1_000)), { minLength: 1, maxLength: 4 })
    fc.assert(fc.property(fc.constantFrom(...seeds), damage, (text, blows) => {
      const broken = blows.reduce((hit, [at, how]) => hurt(hit, at, how), text)
      const read = readCalendar(broken)
      readReply(read)
      const again = readCalendar(writeCalendar({ method: read.method, prodId: '-//x', stamp: 0, events: read.events }), wide)
      expect(again.events.length).toBe(read.events.length)
      expect(again.events.map(({ summary, minutes, zone }) => ({ summary, minutes, zone }))).toEqual(read.events.map(({ summary, minutes, zone }) => ({ summary, minutes, zone })))
    }), { numRuns: 5_000 })
  }, 60_000)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ICS_LIMITS } from './limits.ts'
import { problemList } from './problem.ts'
import { readComponents } from './read-components.ts'
import { vtimezoneOf } from './vtimezone.ts'
import { writeComponent } from './write-component.ts'
import { newYear } from './zone-onsets.ts'
import { readZoneRules } from './zone-rules.ts'

// By hand, past the code under test: what Intl itself says the offset is.
const intlOffset = (format: Intl.DateTimeFormat, instant: number): number => {
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  return Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'], part['second']) - Math.floor(instant / 1_000) * 1_000
}
const formatOf = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' })

const reread = (zone: string, first: number, last: number) => {
  const [block] = readComponents(writeComponent(vtimezoneOf(zone, first, last)), ICS_LIMITS, problemList(0).tell)
  return block === undefined ? null : readZoneRules(block)
}

const zones = Intl.supportedValuesOf('timeZone')

test('read back, the clocks of every third zone go as Intl says from 1970 to 2040, from whatever year the block begins', () => {
  expect(zones.length).toBeGreaterThan(400)
  const seed = 20_261_123
  for (const zone of zones.filter((_, n) => n % 3 === 0)) {
    const format = formatOf(zone)
    const [late = 1970] = fc.sample(fc.integer({ min: 1970, max: 2030 }), { seed: seed + zone.length, numRuns: 1 })
    for (const first of [1970, late]) {
      const rules = reread(zone, first, 2040)
      const instants = fc.sample(fc.integer({ min: newYear(first) + 86_400_000, max: newYear(2041) - 86_400_000 }), { seed, numRuns: 40 })
      const wrong = instants.filter((instant) => rules?.offsetAt(instant) !== intlOffset(format, instant))
      expect(wrong.map((instant) => new Date(instant).toISOString()), `${zone} from ${first}`).toEqual([])
    }
  }
}, 60_000)

test.each(['Asia/Shanghai', 'America/New_York', 'Africa/Casablanca', 'Africa/Cairo', 'Asia/Gaza', 'America/Nuuk', 'Australia/Lord_Howe', 'Europe/Dublin', 'Pacific/Apia', 'Africa/Monrovia', 'Asia/Tehran', 'America/Santiago'])(
  'at the very seconds the clocks are set, %s is right', (zone) => {
    const format = formatOf(zone)
    const rules = reread(zone, 1970, 2040)
    const edges = rules?.onsets.filter((onset) => onset > newYear(1970) + 86_400_000 && onset < newYear(2040)).flatMap((onset) => [onset - 1_000, onset, onset + 1_000]) ?? []
    expect(edges.filter((instant) => rules?.offsetAt(instant) !== intlOffset(format, instant))).toEqual([])
  },
)

test('a rule that holds for ever is told as one, without an end', () => {
  expect(writeComponent(vtimezoneOf('America/New_York', 2026, 2046))).toBe([
    'BEGIN:VTIMEZONE', 'TZID:America/New_York',
    'BEGIN:DAYLIGHT', 'DTSTART:20250309T020000', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0400', 'TZNAME:-04', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'END:DAYLIGHT',
    'BEGIN:STANDARD', 'DTSTART:20251102T020000', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', 'TZNAME:-05', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', 'END:STANDARD',
    'END:VTIMEZONE', '',
  ].join('\r\n'))
})

test('a zone whose clocks are never set is one line of standard time, and 1986 in Shanghai had its summer', () => {
  expect(writeComponent(vtimezoneOf('Asia/Shanghai', 2026, 2046))).toBe([
    'BEGIN:VTIMEZONE', 'TZID:Asia/Shanghai', 'BEGIN:STANDARD', 'DTSTART:20260101T000000', 'TZOFFSETFROM:+0800', 'TZOFFSETTO:+0800', 'TZNAME:+08', 'END:STANDARD', 'END:VTIMEZONE', '',
  ].join('\r\n'))
  const summer = writeComponent(vtimezoneOf('Asia/Shanghai', 1985, 2046)).replaceAll('\r\n ', '')
  expect(summer).toContain('BEGIN:DAYLIGHT\r\nDTSTART:19860504T020000')
  expect(summer).toContain('RRULE:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=11,12,13,14,15,16,17;BYDAY=SU;UNTIL=19910915T170000Z')
})

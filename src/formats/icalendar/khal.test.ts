import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ruleOf } from '#domain/recurrence/rule.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { icsAttendee, icsEvent } from './event.ts'
import { writeCalendar } from './write-calendar.ts'

const KHAL = '/usr/bin/khal'
const at = (text: string): WallTime => text as WallTime

/** What khal, a calendar program of Debian's, lists of a calendar between two days, as somebody in `zone` sees it. */
const khalLists = (text: string, from: string, to: string, zone: string): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'xucha-khal-'))
  try {
    mkdirSync(join(folder, 'calendar'))
    writeFileSync(join(folder, 'calendar', 'lunch.ics'), text)
    writeFileSync(join(folder, 'khal.conf'), [
      '[calendars]', '[[lunch]]', `path = ${join(folder, 'calendar')}`, 'type = calendar', '[sqlite]', `path = ${join(folder, 'khal.db')}`,
      '[locale]', `local_timezone = ${zone}`, `default_timezone = ${zone}`, 'timeformat = %H:%M', 'dateformat = %Y-%m-%d', 'longdateformat = %Y-%m-%d',
      'datetimeformat = %Y-%m-%d %H:%M', 'longdatetimeformat = %Y-%m-%d %H:%M', '[default]', 'default_calendar = lunch', '',
    ].join('\n'))
    const environment = { PATH: '/usr/bin:/bin', HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' }
    const format = '{start-long} {end-time} {status}{title} @{location}'
    const shown = execFileSync(KHAL, ['-c', join(folder, 'khal.conf'), 'list', '--format', format, '--day-format', '', from, to], { env: environment, encoding: 'utf8', timeout: 60_000 })
    return shown.split('\n').filter((line) => line.trim() !== '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const series = icsEvent({
  uid: 'lunch-1@xucha', start: at('2026-12-11T12:00'), minutes: 90, zone: 'America/New_York', summary: '午餐，林师傅; a "talk"', location: '茶馆', status: 'CONFIRMED',
  rules: [ruleOf('MONTHLY', { byDay: [{ weekday: 5, ordinal: 2 }], until: { kind: 'local', wall: at('2027-06-11T12:00') } })], exdates: [at('2027-02-12T12:00')],
  organizer: { name: '王小明', email: 'me@example.org' }, attendees: [icsAttendee({ email: 'lin@example.org', name: '林' })],
})
const moved = { ...series, rules: [], exdates: [], recurrenceId: at('2027-03-12T12:00'), start: at('2027-03-15T12:30'), location: '办公室', sequence: 1 }
const cancelled = { ...series, rules: [], exdates: [], recurrenceId: at('2027-05-14T12:00'), start: at('2027-05-14T12:00'), status: 'CANCELLED' as const, sequence: 1 }

test.skipIf(!existsSync(KHAL))('khal shows the series, the one moved and the one cancelled as they are meant, on both sides of the change of clocks', () => {
  const stored = { ...series, exdates: [...series.exdates, cancelled.recurrenceId] }
  const text = writeCalendar({ method: null, prodId: '-//Xucha//Xucha//ZH', stamp: Date.UTC(2026, 10, 23), events: [stored, moved] })
  expect(khalLists(text, '2026-12-01', '2028-01-01', 'Asia/Shanghai')).toEqual([
    '2026-12-12 01:00 02:30 CONFIRMED 午餐，林师傅; a "talk" @茶馆',
    '2027-01-09 01:00 02:30 CONFIRMED 午餐，林师傅; a "talk" @茶馆',
    '2027-03-16 00:30 02:00 CONFIRMED 午餐，林师傅; a "talk" @办公室',
    '2027-04-10 00:00 01:30 CONFIRMED 午餐，林师傅; a "talk" @茶馆',
    '2027-06-12 00:00 01:30 CONFIRMED 午餐，林师傅; a "talk" @茶馆',
  ])
  const withNotice = writeCalendar({ method: null, prodId: '-//Xucha//Xucha//ZH', stamp: Date.UTC(2026, 10, 23), events: [series, cancelled] })
  expect(khalLists(withNotice, '2027-05-01', '2027-06-01', 'America/New_York')).toEqual(['2027-05-14 12:00 13:30 CANCELLED 午餐，林师傅; a "talk" @茶馆'])
}, 120_000)

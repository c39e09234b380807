import { describe, expect, test } from 'vitest'
import type { Component } from './component.ts'
import { type CorpusCalendar, corpusCalendars, corpusMails, hasCorpora } from './corpus.test-support.ts'
import type { IcsEvent } from './event.ts'
import { ICS_LIMITS } from './limits.ts'
import { problemList } from './problem.ts'
import { readCalendar } from './read-calendar.ts'
import { readComponents } from './read-components.ts'
import { readReply } from './read-reply.ts'
import { writeCalendar } from './write-calendar.ts'
import { writeComponent } from './write-component.ts'

const calendars: readonly CorpusCalendar[] = hasCorpora ? [...corpusCalendars(), ...await corpusMails()] : []
const named = (end: string): string => calendars.find(({ name }) => name.endsWith(end))?.text ?? ''

const linesAside = (of: Component): Component => ({
  ...of, line: 0, properties: of.properties.map((property) => ({ ...property, line: 0 })), components: of.components.map(linesAside),
})
const treesOf = (text: string): readonly Component[] => readComponents(text, ICS_LIMITS, problemList(0).tell).map(linesAside)
const stampAside = (event: IcsEvent): IcsEvent => ({ ...event, stamp: null, start: event.hasStart ? event.start : '' as IcsEvent['start'] })
const keysOf = (text: string): readonly string[] => readCalendar(text).problems.map(({ line, key }) => `${line} ${key}`)

describe.skipIf(!hasCorpora)('calendars of other programs', { timeout: 60_000 }, () => {
  test('there are many', () => {
    expect(calendars.length).toBeGreaterThan(300)
  })

  test('each is read or says what is wrong with it', () => {
    for (const { name, text } of calendars) {
      const { events, problems } = readCalendar(text)
      expect(events.length > 0 || problems.length > 0 || !/^BEGIN:VEVENT/im.test(text), name).toBe(true)
    }
  })

  test('what is read is written and read again as it was', () => {
    for (const { name, text } of calendars) {
      const { method, events } = readCalendar(text)
      const written = writeCalendar({ method, prodId: '-//Xucha//test//EN', stamp: Date.UTC(2026, 10, 23), events })
      const again = readCalendar(written)
      expect(again.problems, name).toEqual([])
      expect(again.events.map(stampAside), name).toEqual(events.map(stampAside))
    }
  })

  test('the tree of lines keeps all there is, in its order', () => {
    for (const { name, text } of calendars) {
      const trees = treesOf(text)
      expect(treesOf(trees.map(writeComponent).join('')), name).toEqual(trees)
    }
  })

  test('dates without VALUE=DATE, empty RDATEs, a BOM, bare events and zones behind prefixes are read', () => {
    expect(keysOf(named('calendars/empty_RDATE.ics'))).toEqual([])
    expect(keysOf(named('calendars/bom_calendar.ics'))).toEqual([])
    expect(readCalendar(named('issue_313_globally_unique_tzid.ics')).events.map(({ zone }) => zone)).toEqual(['Europe/Berlin', 'America/New_York', expect.stringMatching(/Buenos_Aires$/)])
    expect(readCalendar(named('corpus/event_with_recurrence.ics')).events).toMatchObject([{ start: '1996-04-01T01:00', exdates: ['1996-04-02T01:00', '1996-04-03T01:00', '1996-04-04T01:00'] }])
  })

  test('invitations of Thunderbird: a series, one occurrence of it, a cancellation', () => {
    const read = (name: string) => readCalendar(named(`/${name}.eml`))
    expect(read('repeat-event')).toMatchObject({ method: 'REQUEST', events: [{ start: '2022-03-16T11:00', zone: 'UTC', rules: [{ freq: 'DAILY' }], attendees: [{}, {}, {}] }] })
    expect(read('exception-major').events).toMatchObject([{ recurrenceId: '2022-03-17T11:00', start: '2022-03-17T05:00', rules: [], sequence: 2 }])
    expect(read('cancel-repeat-event').events).toMatchObject([{ status: 'CANCELLED', hasStart: false, sequence: 1 }])
    expect(read('cancel-single-event')).toMatchObject({ method: 'CANCEL', events: [{ status: 'CANCELLED' }] })
    expect(readReply(read('cancel-single-event'))).toEqual([])
  })
})

import { createRequire } from 'node:module'
import type * as Rrule from 'rrule'
import { RRuleTemporal } from 'rrule-temporal'
import { occurrencesOf } from '#domain/recurrence/series.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { instantOf } from '#domain/time/zone-time.ts'
import { type Meeting, seriesOf } from './meetings.ts'

// What Node loads of rrule is CommonJS without names it could import.
const rrule = createRequire(import.meta.url)('rrule') as typeof Rrule

/** A stretch of time to look at; null for everything. */
export type Span = { readonly from: WallTime; readonly to: WallTime } | null

/** Turns the texts of a meeting into the instants it takes place at, in ms, moved ones included, in order. */
export type Engine = (meeting: Meeting, span: Span) => number[]

const compact = (wall: WallTime): string => `${wall.replace(/[-:]/g, '')}00`
const inOrder = (instants: number[]): number[] => instants.sort((a, b) => a - b)
const instant = (wall: WallTime, { moved, zone }: Meeting): number => instantOf(moved.get(wall) ?? wall, zone) ?? Number.NaN
const ALWAYS = { from: '0100-01-01T00:00' as WallTime, to: '9999-12-31T23:59' as WallTime }

export const xucha: Engine = (meeting, span) => {
  const instants: number[] = []
  for (const wall of occurrencesOf(seriesOf(meeting), { ...(span ?? ALWAYS), limit: 10_000 })) instants.push(instant(wall, meeting))
  return inOrder(instants)
}

const utc = (wall: WallTime): Date => new Date(`${wall}Z`)

/** Without zones: dates whose UTC parts are the wall time, turned into instants by our own zones, which does it a favour. */
export const rruleFloating: Engine = (meeting, span) => {
  const set = rrule.rrulestr(`DTSTART:${compact(meeting.start)}Z\nRRULE:${meeting.rule}`, { forceset: true })
  if (!(set instanceof rrule.RRuleSet)) throw new Error('no set')
  for (const one of meeting.exdates) set.exdate(utc(one))
  const dates = span === null ? set.all() : set.between(utc(span.from), new Date(utc(span.to).getTime() - 1), true)
  return inOrder(dates.map(date => instant(date.toISOString().slice(0, 16) as WallTime, meeting)))
}

/** With its own TZID. What it hands out is only right on a machine set to UTC. */
export const rruleZoned: Engine = (meeting, span) => {
  const exdates = meeting.exdates.map(compact).join(',')
  const set = rrule.rrulestr(`DTSTART;TZID=${meeting.zone}:${compact(meeting.start)}\nRRULE:${meeting.rule}\nEXDATE;TZID=${meeting.zone}:${exdates}`, { forceset: true })
  const dates = span === null ? set.all() : set.between(utc(span.from), utc(span.to), true)
  return inOrder(dates.map(date => date.getTime()))
}

export const rruleTemporal: Engine = (meeting, span) => {
  const { zone, start, rule, exdates } = meeting
  const set = new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone}:${compact(start)}\nRRULE:${rule}\nEXDATE;TZID=${zone}:${exdates.map(compact).join(',')}` })
  const moved = new Map([...meeting.moved].map(([from, to]) => [instantOf(from, zone), instantOf(to, zone) ?? Number.NaN]))
  const all = span === null ? set.all() : set.between(new Date(instantOf(span.from, zone) ?? 0), new Date((instantOf(span.to, zone) ?? 0) - 1), true)
  return inOrder(all.map(one => moved.get(one.epochMilliseconds) ?? one.epochMilliseconds))
}

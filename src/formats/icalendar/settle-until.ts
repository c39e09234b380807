import type { RecurrenceRule, Until } from '#domain/recurrence/rule.ts'
import type { Day } from '#domain/time/day.ts'
import { type WallTime, wallTimeOf } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import { instantOrNext } from './move-wall.ts'

const LAST_MINUTE = 1_439

const wallOf = (until: Until, zone: string | null): WallTime => {
  switch (until.kind) {
    case 'utc': return wallTimeIn(zone ?? 'UTC', until.instant)
    case 'local': return until.wall
    case 'date': return wallTimeOf(until.day, LAST_MINUTE)
  }
}

const settled = (until: Until, allDay: boolean, zone: string | null): Until => {
  if (allDay) return { kind: 'date', day: wallOf(until, zone).slice(0, 10) as Day }
  if (zone === null) return { kind: 'local', wall: wallOf(until, zone) }
  return until.kind === 'utc' ? until : { kind: 'utc', instant: instantOrNext(wallOf(until, zone), zone) }
}

/** The rule with its UNTIL in the one form RFC 5545 §3.3.10 allows a series: a date for whole days, UTC with a zone, else a clock time. Programs write all three anywhere. */
export const settleUntil = (rule: RecurrenceRule, { allDay, zone }: { readonly allDay: boolean; readonly zone: string | null }): RecurrenceRule =>
  rule.until === null ? rule : { ...rule, until: settled(rule.until, allDay, zone) }

import type { Day } from '#domain/time/day.ts'
import { dayOf, isWallTime, type WallTime } from '#domain/time/wall-time.ts'
import { usage } from '../base/trouble.ts'
import { dayAsked } from './day.ts'

const CLOCK = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/

/** A clock time as typed, `HH:MM`; fails with `cli.time`. */
export const clockAsked = (text: string): string => {
  const [, hours, minutes] = CLOCK.exec(text.trim()) ?? []
  if (hours === undefined || minutes === undefined) throw usage('cli.time', { value: text })
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** A day with a clock, either left out as `before` has it: `2026-12-18 12:00`, 下周三, 14:00. Fails with `cli.time` or `cli.day`. */
export const timeAsked = (text: string, before: WallTime, today: Day): WallTime => {
  const parts = text.trim().replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ').split(/\s+/)
  const last = parts.at(-1) ?? ''
  const clock = /[:：]/.test(last) ? clockAsked(parts.pop() ?? '') : before.slice(11)
  const day = parts.join(' ')
  const found = `${day === '' ? dayOf(before) : dayAsked(day, today, 'future')}T${clock}`
  if (!isWallTime(found)) throw usage('cli.time', { value: text })
  return found
}

import type { WallTime } from '#domain/time/wall-time.ts'
import { type Component, firstOf, parameterOf } from './component.ts'
import { readDateValue } from './date-value.ts'
import { readDuration } from './duration-value.ts'
import { minutesBetween, moveWall } from './move-wall.ts'

const MOST_ALARMS = 20

/** How many minutes before the start each VALARM of an event rings (RFC 5545 §3.8.6.3); those without a trigger that can be read are left out. */
export const readAlarms = (of: Component, { start, minutes, zone }: { readonly start: WallTime; readonly minutes: number; readonly zone: string | null }): readonly number[] =>
  of.components.filter(({ name }) => name === 'VALARM').slice(0, MOST_ALARMS).flatMap((alarm) => {
    const trigger = firstOf(alarm, 'TRIGGER')
    if (trigger === undefined) return []
    const duration = readDuration(trigger.value)
    if (duration !== null) return [0 - duration - (parameterOf(trigger, 'RELATED')?.toUpperCase() === 'END' ? minutes : 0)]
    const at = readDateValue(trigger.value)
    return at === null ? [] : [minutesBetween(moveWall(at.wall, 'UTC', zone), start)]
  })

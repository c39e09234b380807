import type * as z from 'zod/mini'
import type { getCalendar } from '#contract/meeting.ts'
import type { LoopState } from '#domain/meeting/loop.ts'

export type CalendarView = z.output<(typeof getCalendar)['returns']>
export type DayView = CalendarView['days'][number]
export type Talk = CalendarView['occurrences'][number]

const FIXED: readonly LoopState[] = ['held', 'summarised', 'thanked', 'closed', 'cancelled']

/** Whether a talk can still be moved: it was neither held nor called off. */
export const isMovable = ({ state }: Talk): boolean => !FIXED.includes(state)

export const isSame = (a: Talk | null, b: Talk): boolean => a !== null && a.meetingId === b.meetingId && a.recurrenceId === b.recurrenceId

export const clockOf = (wall: string): string => wall.slice(11)

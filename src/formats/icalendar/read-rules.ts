import { Failure } from '#domain/base/failure.ts'
import { readRule, type RecurrenceRule } from '#domain/recurrence/rule.ts'
import { allOf, type Component } from './component.ts'
import type { Tell } from './problem.ts'
import type { Clock } from './read-dates.ts'
import { settleUntil } from './settle-until.ts'

const MOST_RULES = 10

/** The RRULEs of an event. One that cannot be read is told with what is wrong in it and left out; so is EXRULE, which RFC 5545 took away. */
export const readRules = (of: Component, clock: Clock, tell: Tell): readonly RecurrenceRule[] => {
  for (const { line } of allOf(of, 'EXRULE')) tell(line, 'calendar.part_ignored', { part: 'EXRULE' })
  return allOf(of, 'RRULE').slice(0, MOST_RULES).flatMap(({ value, line }) => {
    if (value.trim() === '') return []
    try {
      return [settleUntil(readRule(value), clock)]
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      tell(line, error.key, error.values)
      return []
    }
  })
}

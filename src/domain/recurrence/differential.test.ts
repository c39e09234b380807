import { rrulestr } from 'rrule'
import { RRuleTemporal } from 'rrule-temporal'
import { expect, test } from 'vitest'
import { wallTimeNumber } from '../time/wall-time.ts'
import { instantOf } from '../time/zone-time.ts'
import { chanceOf, randomCase, type RuleCase } from './random-rule.test-support.ts'
import { isDailyOrSlower } from './plan.ts'
import { ruleTimes } from './rule-times.ts'
import { type RecurrenceRule, ruleText } from './rule.ts'
import { ruleClock } from './series-clock.ts'

const COMPARED = 100_000
const END = Date.UTC(2100, 0, 1) / 1000

const shown = (time: number): string => new Date(time * 1000).toISOString().slice(0, 19)

const ours = ({ rule, start, zone }: RuleCase): string[] => {
  const next = ruleTimes(rule, wallTimeNumber(start) * 60, { from: -Infinity, to: END }, ruleClock(null, zone))
  const found: string[] = []
  for (let time = next(); time !== Infinity; time = next()) found.push(shown(time))
  return found
}

/** What rrule-temporal 2.2.8 answers before 2100; null when it gives up searching, as it does after so many periods without a match. */
const byTemporal = ({ rule, start, zone }: RuleCase): string[] | null => {
  const text = `DTSTART;TZID=${zone}:${start.replace(/[-:]/g, '')}00\nRRULE:${ruleText(rule)}`
  try {
    return new RRuleTemporal({ rruleString: text, maxIterations: 60, maxCandidateEvaluations: 3000 }).all().map(one => one.toString().slice(0, 19)).filter(one => one < '2100')
  } catch (error) {
    if (error instanceof Error && /^Maximum /.test(error.message)) return null
    throw error
  }
}

/** What rrule 2.8.1 answers on a clock without a zone. It never ends for a rule that does not match, so it is asked for as many as there should be. */
const byRrule = ({ rule, start }: RuleCase): string[] =>
  rrulestr(`DTSTART:${start.replace(/[-:]/g, '')}00Z\nRRULE:${ruleText(rule)}`).all().map(one => one.toISOString().slice(0, 19))

const given = (...parts: readonly (readonly unknown[])[]): number => parts.filter(part => part.length > 0).length

// Where rrule-temporal 2.2.8 errs, rrule is asked: parts of a YEARLY rule that limit each other by RFC 5545 3.3.10 are added up, a week over the turn of
// the year is misplaced with INTERVAL and missed by BYSETPOS, and a 53rd weekday that a year does not have is looked for in the next.
const temporalErrs = ({ freq, byYearDay, byWeekNo, byMonthDay, byDay, bySetPos, interval }: RecurrenceRule): boolean =>
  freq === 'YEARLY' && (given(byYearDay, byWeekNo, byMonthDay, byDay) > 1 || (byWeekNo.length > 0 && (interval > 1 || bySetPos.length > 0)) || byDay.some(one => Math.abs(one.ordinal ?? 0) === 53))

// Where rrule 2.8.1 errs as well, neither is asked: a week with a number and no weekday has seven days, one that reaches into the year before or after
// its own is not always found there, and a place of BYSETPOS beyond the end begins again from the start.
const rruleErrs = ({ byWeekNo, byYearDay, byMonthDay, byDay, bySetPos }: RecurrenceRule): boolean =>
  (byWeekNo.length > 0 && given(byYearDay, byMonthDay, byDay) === 0) || byWeekNo.some(no => no < -50 || no > 51) || bySetPos.length > 0

// Compared in UTC where clocks that are set forward have no one answer: within a day rrule-temporal steps by hours that pass and we by hours the clock
// shows; it takes times jumped over out before BYSETPOS chooses and we after; and it moves a start that does not exist.
const placed = (one: RuleCase): RuleCase =>
  (isDailyOrSlower(one.rule) && one.rule.bySetPos.length === 0 && instantOf(one.start, one.zone) !== null ? one : { ...one, zone: 'UTC' })

/** Both answers, or null where neither of the others can tell. Where ours has found too few to fill COUNT the others search long, so one in twenty is enough. */
const answers = (one: RuleCase, asked: number): readonly [ours: string[], theirs: string[]] | null => {
  const erring = temporalErrs(one.rule)
  if (erring && rruleErrs(one.rule)) return null
  const there = erring ? { ...one, zone: 'UTC' } : placed(one)
  const found = ours(there)
  if (found.length < (one.rule.count ?? 0) && (erring || asked % 20 !== 0)) return null
  const theirs = erring ? byRrule(there) : byTemporal(there)
  return theirs && [found, theirs]
}

test(`${COMPARED} random rules yield what another implementation says`, () => {
  const chance = chanceOf(20_261_123)
  let compared = 0
  const differing: unknown[] = []
  for (let asked = 0; compared < COMPARED && asked < 2 * COMPARED; asked++) {
    const one = randomCase(chance)
    const both = answers(one, asked)
    if (both === null) continue
    compared++
    const [here, there] = both
    if (here.join() !== there.join()) differing.push({ rule: ruleText(one.rule), start: one.start, zone: one.zone, here, there })
  }
  expect(differing.slice(0, 5)).toEqual([])
  expect(compared).toBe(COMPARED)
}, 600_000)

import { offsetAt } from '#domain/time/zone-time.ts'
import { type Component, component, property, type Property } from './component.ts'
import { instantText } from './date-value.ts'
import { groupedBy } from './grouped-by.ts'
import { onsetRuns } from './onset-runs.ts'
import { newYear, zoneOnsets, type ZoneOnset } from './zone-onsets.ts'

// UNTIL a day after the last onset: readers that take it for a clock time (dateutil does) would else miss that one east of Greenwich.
const DAY = 86_400_000

const two = (n: number): string => String(n).padStart(2, '0')

/** `+0800`, `-043000` only when there are seconds (RFC 5545 §3.3.14). */
const offsetText = (offset: number): string => {
  const seconds = Math.abs(offset) / 1_000
  const rest = seconds % 60
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(seconds / 3_600))}${two(Math.floor(seconds / 60) % 60)}${rest === 0 ? '' : two(rest)}`
}

/** As the tz database names zones without letters of their own: `+08`, `-0330`. */
const nameOf = (offset: number): string => offsetText(offset).replace(/00$/, '')

const clockText = (instant: number, before: number): string => instantText(instant + before).slice(0, -1)

const observance = (name: 'STANDARD' | 'DAYLIGHT', start: string, before: number, after: number, more: readonly Property[]): Component =>
  component(name, [
    property('DTSTART', start), property('TZOFFSETFROM', offsetText(before)), property('TZOFFSETTO', offsetText(after)), property('TZNAME', nameOf(after)), ...more,
  ])

const observanceOf = (onsets: readonly ZoneOnset[], more: readonly Property[]): readonly Component[] => {
  const [first] = onsets
  if (first === undefined) return []
  const { daylight, instant, before, after } = first
  return [observance(daylight ? 'DAYLIGHT' : 'STANDARD', clockText(instant, before), before, after, more)]
}

const startOf = (of: Component): string => of.properties[0]?.value ?? ''

/**
 * The VTIMEZONE of an IANA zone (RFC 5545 §3.6.5), true from the year `first` on: what the clocks do by a yearly rule is told as one, without an end
 * when it still holds in the year `last`; what they do otherwise is listed up to `last`.
 */
export const vtimezoneOf = (zone: string, first: number, last: number): Component => {
  const onsets = zoneOnsets(zone, first - 1, last)
  const { runs, listed } = onsetRuns(onsets)
  const begin = newYear(first)
  const offset = offsetAt(zone, begin)
  const [earliest] = onsets
  const covered = earliest !== undefined && earliest.instant < begin
  const start = earliest === undefined ? offset : earliest.before
  const baseline = covered ? [] : [observance('STANDARD', clockText(begin - start, start), start, start, [])]
  const ruled = runs.flatMap(({ onsets: run, rule }) => {
    const end = run.at(-1)
    const until = end === undefined || end.year === last ? '' : `;UNTIL=${instantText(end.instant + DAY)}`
    return observanceOf(run, [property('RRULE', `FREQ=YEARLY;${rule}${until}`)])
  })
  const groups = groupedBy(listed, ({ before, after, daylight }) => `${before} ${after} ${daylight}`)
  const single = groups.flatMap((group) => observanceOf(group, group.slice(1).map(({ instant, before }) => property('RDATE', clockText(instant, before)))))
  return component('VTIMEZONE', [property('TZID', zone)], [...baseline, ...ruled, ...single].toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1)))
}

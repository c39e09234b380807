import type { ContactId, PlanLineId } from '#domain/base/ids.ts'
import type { Cadence, Weekday } from '#domain/cadence/cadence.ts'
import { readPhrase } from '#domain/phrase/read-phrase.ts'
import { nextOccurrences } from '#domain/recurrence/series.ts'
import { ruleText } from '#domain/recurrence/rule.ts'
import { addDays, type Day, yearOf } from '#domain/time/day.ts'
import type { HolidayFile } from '#domain/time/holiday-file.ts'
import { nearestDays } from '#domain/time/nearest-day.ts'
import { addMinutes, dayOf, minutesOf, type WallTime, wallTimeOf } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import { provisional } from '#domain/time/work-day.ts'
import { holidays } from '#i18n/holidays.ts'
import { translate } from '#i18n/messages.ts'
import { ruleInWords } from '#i18n/rule-words.ts'
import type { Stores } from '#store/stores.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { type DayMark, dayMark } from '../holidays/day-mark.ts'
import { holidayFilesOf } from '../holidays/holiday-files-of.ts'
import { type Busy, busyWith } from './busy.ts'
import { placedReadings } from './placed-readings.ts'
import { takenDuring } from './taken-during.ts'

export interface ProposeMeetingInput {
  readonly cadenceText?: string
  readonly cadence?: Cadence
  readonly planLineId?: PlanLineId
  /** The first day it may begin on; left out, the likeliest day of the next four weeks is looked for. */
  readonly from?: Day
  /** `HH:MM` */
  readonly at: string
  readonly minutes: number
  readonly contactIds?: readonly ContactId[]
}

export interface ProposedDate {
  readonly start: WallTime
  readonly mark: DayMark
  /** The title of what is on at the same time. */
  readonly clash: string | null
  readonly instead: readonly { readonly start: WallTime; readonly reason: { readonly key: string; readonly values: Record<string, string>; readonly text: string } }[]
}

export interface ProposedMeeting {
  readonly readings: readonly {
    readonly key: string
    readonly text: string
    readonly rule: string
    readonly start: WallTime
    readonly holdableByOutlook: boolean
    readonly dates: readonly ProposedDate[]
  }[]
  readonly provisional: readonly number[]
}

const SHOWN = 12
const INSTEAD = 3
/** How far ahead clashes are known. */
const KNOWN_DAYS = 400

/** The readings of a cadence as rules with their next dates, days off and clashes marked, other days offered (M1, M5). What is not understood has no reading. */
export const proposeMeeting = (deps: Deps, who: Who, input: ProposeMeetingInput): Promise<ProposedMeeting> =>
  deps.db.read(who.workspaceId, async stores => {
    const { cadence, weekday } = await saidCadence(stores, input)
    if (cadence === null) return { readings: [], provisional: [] }
    const files = await holidayFilesOf(stores)
    const today = todayOf(deps, who)
    const now = wallTimeIn(who.zone, deps.now())
    const busy = busyWith(await takenDuring(stores, who, now, wallTimeOf(addDays(today, KNOWN_DAYS), 0)), who.zone)
    const at = minutesOf(`${today}T${input.at}` as WallTime)
    const readings = placedReadings({ cadence, weekday, today, at, minutes: input.minutes, from: input.from ?? null, busy, files }).map(({ reading, key }) => {
      const rule = ruleText(reading.rule)
      const dates = nextOccurrences({ start: reading.start, allDay: false, zone: who.zone, minutes: input.minutes, rules: [reading.rule], rdates: [], exdates: [] }, addMinutes(reading.start, -1), SHOWN)
      return {
        key, rule, start: reading.start, holdableByOutlook: reading.holdableByOutlook,
        text: ruleInWords(who.locale, { rule, start: reading.start, zone: who.zone }), dates: dates.map(start => proposedDate(start, dates, { minutes: input.minutes, busy, files, now, who })),
      }
    })
    const years = new Set(readings.flatMap(({ dates }) => dates.map(({ start }) => yearOf(dayOf(start)))))
    return { readings, provisional: [...years].sort().filter(year => provisional(year, files)) }
  })

/** Words come before a value, and both before the line of the plan. */
const saidCadence = async ({ planLines }: Stores, { cadenceText, cadence, planLineId }: ProposeMeetingInput): Promise<{ cadence: Cadence | null; weekday: Weekday | null }> => {
  const line = planLineId === undefined ? null : found(await planLines.get(planLineId), 'plan_line.not_found')
  if (cadenceText !== undefined && cadenceText.trim() !== '') return readPhrase(cadenceText)
  if (cadence !== undefined) return { cadence, weekday: null }
  return line === null ? { cadence: null, weekday: null } : { cadence: line.cadence, weekday: readPhrase(line.cadenceText).weekday }
}

interface Known {
  readonly minutes: number
  readonly busy: Busy
  readonly files: readonly HolidayFile[]
  readonly now: WallTime
  readonly who: Who
}

const proposedDate = (start: WallTime, dates: readonly WallTime[], { minutes, busy, files, now, who: { locale } }: Known): ProposedDate => {
  const mark = dayMark(dayOf(start), files, locale)
  const clash = busy.clash(start, minutes)
  if (mark.kind === 'work' && clash === null) return { start, mark, clash, instead: [] }
  const onDay = (day: Day): WallTime => wallTimeOf(day, minutesOf(start))
  const taken = new Set(dates.map(dayOf))
  const near = nearestDays(dayOf(start), { files, count: INSTEAD, forbid: day => onDay(day) <= now || taken.has(day) || busy.clash(onDay(day), minutes) !== null })
  const instead = near.map(({ day, reason }) => ({ start: onDay(day), reason: { key: `nearest.${reason}`, values: {}, text: translate(holidays, locale, `nearest_${reason}`) } }))
  return { start, mark, clash, instead }
}

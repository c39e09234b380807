import { nextOccurrences, type Series } from '#domain/recurrence/series.ts'
import { readRule } from '#domain/recurrence/rule.ts'
import { addDays, day } from '#domain/time/day.ts'
import { addMinutes, type WallTime, wallTimeOf } from '#domain/time/wall-time.ts'

/** A meeting as its texts say it, as every engine gets it: excepted times, and occurrences moved to another one. */
export interface Meeting {
  readonly rule: string
  readonly start: WallTime
  readonly zone: string
  readonly exdates: readonly WallTime[]
  readonly moved: ReadonlyMap<WallTime, WallTime>
}

export const seriesOf = ({ rule, start, zone, exdates }: Meeting): Series => ({ start, allDay: false, zone, minutes: 60, rules: [readRule(rule)], rdates: [], exdates })

const meeting = (rule: string, at: number): Meeting => {
  const from = wallTimeOf(addDays(day('2026-01-01'), at % 28), 12 * 60 + at % 4 * 15)
  const bare = { rule, start: from, zone: at % 2 === 0 ? 'America/New_York' : 'Asia/Shanghai', exdates: [], moved: new Map<WallTime, WallTime>() }
  const all = nextOccurrences(seriesOf(bare), addMinutes(from, -1), 200)
  const spread = (n: number, offset: number): WallTime[] => Array.from({ length: n }, (_, one) => all[Math.floor((one + offset) * all.length / n)] ?? from)
  // The start stands on the rule, as in every meeting of ours.
  const start = all[0] ?? from
  return { ...bare, start, exdates: [...new Set(spread(6, 0.4))], moved: new Map(spread(4, 0.7).map(one => [one, addMinutes(one, 1440 + 90)])) }
}

const TEN_YEARS = ['FREQ=WEEKLY;BYDAY=TU;COUNT=520', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=520', 'FREQ=YEARLY;COUNT=10', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=120', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=6,7,8,9,10,11,12;COUNT=120', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO;COUNT=40']

/** The lunch of the lecture: a thousand times the second Friday, for ten years. */
export const lunches = (n: number): Meeting[] => Array.from({ length: n }, (_, at) => meeting('FREQ=MONTHLY;BYDAY=2FR;COUNT=120', at))

/** Weekly, fortnightly, monthly, quarterly and yearly meetings by turns, for ten years. */
export const mixed = (n: number): Meeting[] => Array.from({ length: n }, (_, at) => meeting(TEN_YEARS[at % TEN_YEARS.length] ?? '', at))

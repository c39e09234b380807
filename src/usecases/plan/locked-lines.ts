import type { MeetingId, PlanLineId } from '#domain/base/ids.ts'
import { talksBetween } from '#domain/meeting/talks.ts'
import type { Plan, PlanLine } from '#domain/plan/plan.ts'
import { addDays } from '#domain/time/day.ts'
import { addMinutes, wallTimeOf } from '#domain/time/wall-time.ts'
import type { Stores } from '#store/stores.ts'

/** What locks a line of the plan: the newest of its meetings that stands, and the minutes of the talks of all of them within the plan’s year. */
export interface Locked {
  readonly meetingId: MeetingId
  readonly minutes: number
}

/** The lines that meetings lock (P5). Lines nobody arranged to meet for cost one statement. */
export const lockedLines = async ({ meetings, occurrences }: Pick<Stores, 'meetings' | 'occurrences'>, { startOn, endOn }: Pick<Plan, 'startOn' | 'endOn'>, lines: readonly PlanLine[]): Promise<ReadonlyMap<PlanLineId, Locked>> => {
  const known = await meetings.ofLines(lines.map(line => line.id))
  if (known.length === 0) return new Map()
  const [from, to] = [wallTimeOf(startOn, 0), wallTimeOf(addDays(endOn, 1), 0)]
  // What was moved over the turn of the year from further than three months away is counted where the rule had it.
  const rows = Map.groupBy(await occurrences.givenBetween(known.map(({ id }) => id), addMinutes(from, -QUARTER), addMinutes(to, QUARTER)), one => one.meetingId)
  const locked = new Map<PlanLineId, Locked>()
  for (const meeting of known) {
    const talks = talksBetween({ meeting, occurrences: rows.get(meeting.id) ?? [] }, from, to)
    if (meeting.planLineId === null || (meeting.cancelled && talks.length === 0)) continue
    const before = locked.get(meeting.planLineId)
    const minutes = talks.reduce((sum, one) => sum + one.minutes, before?.minutes ?? 0)
    locked.set(meeting.planLineId, { meetingId: meeting.cancelled && before !== undefined ? before.meetingId : meeting.id, minutes })
  }
  return locked
}

const QUARTER = 92 * 24 * 60

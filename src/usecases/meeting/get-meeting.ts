import type { MeetingId } from '#domain/base/ids.ts'
import { talksAfter, talksBetween } from '#domain/meeting/talks.ts'
import { addMinutes } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import type { Deps, Who } from '../deps.ts'
import { holidayFilesOf } from '../holidays/holiday-files-of.ts'
import { type AttendanceView, attendanceViews } from './attendance-view.ts'
import { type MeetingView, meetingView } from './meeting-view.ts'
import { type NoticeView, noticeViews, toldPeople } from './notice-view.ts'
import { type OccurrenceView, occurrenceView } from './occurrence-view.ts'
import { seriesState } from './series-state.ts'
import { type StrayView, strayViews } from './stray-views.ts'

export interface MeetingPage {
  readonly meeting: MeetingView
  readonly coming: readonly OccurrenceView[]
  /** The newest first. */
  readonly past: readonly OccurrenceView[]
  readonly attendances: readonly AttendanceView[]
  /** Answers nobody invited sent, the newest first. */
  readonly strays: readonly StrayView[]
  readonly notices: readonly NoticeView[]
}

const SHOWN = 12
/** How far back talks are looked for: two years. */
const BACK = 2 * 366 * 24 * 60

/** One series: its next twelve talks, its last ones, the answers to it, and what the others are still to be told. */
export const getMeeting = (deps: Deps, who: Who, { meetingId }: { readonly meetingId: MeetingId }): Promise<MeetingPage> =>
  deps.db.read(who.workspaceId, async stores => {
    const state = await seriesState(stores, meetingId)
    const { meeting, occurrences } = state
    const named = await stores.contacts.named([...new Set(toldPeople(meeting))])
    const now = wallTimeIn(meeting.zone, deps.now())
    const past = talksBetween(state, addMinutes(now, -BACK), now).filter(one => addMinutes(one.start, one.minutes) <= now).slice(-SHOWN).reverse()
    const sight = { named, files: await holidayFilesOf(stores), now: deps.now(), locale: who.locale }
    const shown = (talks: readonly Parameters<typeof occurrenceView>[1][]): OccurrenceView[] => talks.map(one => occurrenceView(meeting, one, sight))
    return {
      meeting: meetingView(meeting, occurrences, named, deps.now(), who.locale), coming: shown(talksAfter(state, now, SHOWN)), past: shown(past),
      attendances: await attendanceViews(stores, await stores.attendances.ofMeeting(meetingId), named), strays: await strayViews(stores, meeting), notices: noticeViews(state, named, deps.now(), who.locale),
    }
  })

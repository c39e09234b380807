import type { InteractionId, MeetingId, OccurrenceId } from '#domain/base/ids.ts'
import { roleKindsOn } from '#domain/contact/role-kinds.ts'
import type { GrowthEntry } from '#domain/growth/growth-entry.ts'
import type { ActionItem } from '#domain/interaction/action-item.ts'
import type { Advice, Ask } from '#domain/meeting/ask.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { Closing, Occurrence, Prep } from '#domain/meeting/occurrence.ts'
import { type NotesRead, readNotes } from '#domain/meeting/notes-read.ts'
import { PLAYBOOKS, type Step } from '#domain/plan/playbook.ts'
import type { Day } from '#domain/time/day.ts'
import { dayOf, type WallTime } from '#domain/time/wall-time.ts'
import type { Stores } from '#store/stores.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { holidayFilesOf } from '../holidays/holiday-files-of.ts'
import { type AttendanceView, attendanceViews } from './attendance-view.ts'
import { type LetterDraft, letterDraft } from './letter-draft.ts'
import { inWorkspace } from './in-workspace.ts'
import { type MeetingView, meetingView } from './meeting-view.ts'
import { type OccurrenceView, occurrenceView } from './occurrence-view.ts'
import { talkOf } from './talk-of.ts'

/** One talk with everything around it, `occurrencePage` of the contract. */
export interface TalkPage {
  readonly occurrence: OccurrenceView
  readonly meeting: MeetingView
  /** Null while it has nothing of its own. */
  readonly occurrenceId: OccurrenceId | null
  readonly prep: Prep
  readonly notes: string
  readonly notesRevision: number
  readonly interactionId: InteractionId | null
  readonly summary: Closing
  readonly thanks: Closing
  readonly droppedFor: string | null
  readonly attendances: readonly AttendanceView[]
  readonly lastTalk: Day | null
  readonly grown: readonly GrowthEntry[]
  readonly asks: readonly Ask[]
  readonly advice: readonly Advice[]
  readonly actionItems: readonly ActionItem[]
  readonly placeNotes: string
  readonly lastPlace: string
  readonly steps: readonly Step[]
  readonly noted: Pick<NotesRead, 'followUps' | 'advice'>
  readonly draft: LetterDraft
}

/** More than this since the last talk nobody tells in one. */
const GROWN_AT_MOST = 100

/** The page of a talk, within the transaction that is open. Fails with `meeting.not_found` or `meeting.no_such_occurrence`. */
export const talkPage = async (deps: Deps, who: Who, stores: Stores, meetingId: MeetingId, recurrenceId: WallTime): Promise<TalkPage> => {
  const meeting = found(await stores.meetings.get(meetingId), 'meeting.not_found')
  const { occurrence, kept } = await talkOf(stores, meeting, recurrenceId, '')
  const named = await stores.contacts.named(meeting.contactIds)
  const attendances = (await stores.attendances.ofMeeting(meetingId)).filter(one => one.recurrenceId === null || one.recurrenceId === recurrenceId)
  const open = await openWith(deps, who, stores, meeting, occurrence)
  const read = readNotes(occurrence.notes, dayOf(occurrence.start), [...named.values()])
  const { prep, notes, notesRevision, interactionId, summary, thanks, droppedFor } = occurrence
  return {
    occurrence: occurrenceView(meeting, occurrence, { named, files: await holidayFilesOf(stores), now: deps.now(), locale: who.locale }),
    meeting: meetingView(meeting, await stores.occurrences.ofMeeting(meetingId), named, deps.now(), who.locale),
    occurrenceId: kept ? occurrence.id : null,
    prep, notes, notesRevision, interactionId, summary, thanks, droppedFor,
    attendances: await attendanceViews(stores, attendances, named),
    ...open,
    noted: { followUps: read.followUps, advice: read.advice },
    draft: await letterDraft(who, stores, meeting, occurrence, named, read),
  }
}

/** What is open with the people of a talk, and what is known of where to meet. */
const openWith = async (deps: Deps, who: Who, stores: Stores, { contactIds, zone }: Meeting, one: Occurrence): Promise<Pick<TalkPage, 'lastTalk' | 'grown' | 'asks' | 'advice' | 'actionItems' | 'placeNotes' | 'lastPlace' | 'steps'>> => {
  const [today, { on }] = [todayOf(deps, who), inWorkspace(one.start, zone, who.zone)]
  const lastTalk = await stores.interactions.lastTalk(contactIds, on)
  const asks: Ask[] = []
  const advice: Advice[] = []
  const actionItems: ActionItem[] = []
  for (const contactId of contactIds) {
    asks.push(...await stores.asks.ofContact(contactId))
    advice.push(...(await stores.advices.ofContact(contactId)).filter(({ reportedOn, occurrenceId }) => reportedOn === null || occurrenceId === one.id))
    actionItems.push(...(await stores.actionItems.ofContact(contactId)).filter(item => item.doneOn === null))
  }
  const people = (await stores.contacts.getMany(contactIds)).filter(person => person.placeNotes !== '')
  return {
    lastTalk, asks, advice, actionItems: actionItems.sort(byDueDay),
    grown: await stores.growth.since(lastTalk, on < today ? on : today, GROWN_AT_MOST),
    placeNotes: people.map(person => (contactIds.length === 1 ? person.placeNotes : `${person.salutation}: ${person.placeNotes}`)).join('\n'),
    lastPlace: (await stores.occurrences.lastPlace(contactIds, one.start)) ?? '',
    steps: stepsOf(roleKindsOn(await stores.roles.ofContacts(contactIds), on)),
  }
}

const byDueDay = (a: ActionItem, b: ActionItem): number => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : a.dueOn === b.dueOn ? 0 : 1)

/** In the order in which they come around a talk. */
const IN_ORDER: readonly Step[] = ['send_topic', 'set_goal', 'prepare_four_parts', 'ask_after_them', 'give_something', 'take_notes', 'send_summary', 'thank']

const stepsOf = (kinds: ReturnType<typeof roleKindsOn>): readonly Step[] => {
  const wanted = new Set(kinds.flatMap(kind => PLAYBOOKS[kind].steps))
  return IN_ORDER.filter(step => wanted.has(step))
}

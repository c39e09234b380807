import * as z from 'zod/mini'
import type { ContactId, InteractionId, MeetingId, OccurrenceId, PlanLineId, StrayAnswerId } from '#domain/base/ids.ts'
import { PARTSTATS } from '#domain/meeting/attendance.ts'
import { LOOP_STATES } from '#domain/meeting/loop.ts'
import { isWallTime, type WallTime } from '#domain/time/wall-time.ts'
import { adviceView, askView, growthView } from './growth.ts'
import { endpoint, nothing } from './endpoint.ts'
import { actionItemView, refill } from './interaction.ts'
import { act, cadence, clock, count, day, format, id, longText, reason, shortText } from './value.ts'

const meetingId = id<MeetingId>()
const contactId = id<ContactId>()

/** What calendar and clock show, without a zone: `YYYY-MM-DDTHH:MM`. */
export const wallTime: z.ZodMiniType<WallTime, string> = z.string().check(z.refine(isWallTime, { error: 'YYYY-MM-DDTHH:MM' })) as unknown as z.ZodMiniType<WallTime, string>

const minutes = z.int().check(z.minimum(5), z.maximum(1440))
const rule = z.nullable(z.string().check(z.maxLength(500)))
const person = z.object({ id: contactId, name: z.string(), salutation: z.string() })

/** What a day is: worked or off, how sure that is, and the feast's or holiday's name in the language asked for ('' for none). */
export const dayMark = z.object({ day, kind: z.enum(['work', 'off']), certainty: z.enum(['official', 'law', 'estimated', 'weekend']), name: z.string() })

const fields = {
  title: shortText, format, contactIds: z.array(contactId).check(z.minLength(1), z.maxLength(50)), planLineId: z.nullable(id<PlanLineId>()),
  start: wallTime, minutes, zone: z.string().check(z.maxLength(60)), rule, place: shortText, text: longText,
}

export const meetingView = z.object({
  id: meetingId, uid: z.string(), sequence: z.int(), ...fields, exdates: z.array(wallTime), cancelled: z.boolean(), follows: z.nullable(meetingId),
  people: z.array(person),
  /** Whether the others were told of it, and how many messages would bring them up to date. */
  told: z.boolean(), toTell: z.int(),
  /** The rule in words. */
  ruleText: z.string(),
})

/** One talk as lists and the calendar show it. */
export const occurrenceView = z.object({
  meetingId, recurrenceId: wallTime, start: wallTime, minutes: z.int(), zone: z.string(), title: z.string(), format, place: z.string(), people: z.array(person),
  /** Of a series; and whether it stands elsewhere than its rule says. */
  recurring: z.boolean(), moved: z.boolean(),
  state: z.enum(LOOP_STATES), next: z.nullable(z.enum(['invite', 'prepare', 'hold', 'summarise', 'thank'])),
  /** What the day is, when it is none to meet on. */
  dayOff: z.nullable(dayMark),
})

const mentioned = z.object({ name: z.string(), email: z.string() })
const answer = { recurrenceId: z.nullable(wallTime), partStat: z.enum(PARTSTATS), comment: z.string(), proposed: z.nullable(z.object({ start: wallTime, minutes: z.int() })) }

const attendanceView = z.object({
  contactId, name: z.string(), ...answer,
  /** An assistant who answered for them, and whom they send in their place, with the contact who has that address. */
  answeredBy: z.nullable(mentioned), delegatedTo: z.nullable(z.object({ ...mentioned.shape, contactId: z.nullable(contactId) })),
})

/** An answer nobody invited sent: from whom, for whom it says to be, and whose it is likely to be. `forged`: the reader's own mail server says the sender is another. */
export const strayView = z.object({ id: id<StrayAnswerId>(), ...answer, from: mentioned, attendee: z.string(), forged: z.boolean(), contactId: z.nullable(contactId), at: z.string() })

/** A time both sides could meet at: near the proposal or near the talk as it stands, on the clock of the meeting. */
export const freeTime = z.object({ start: wallTime, minutes: z.int(), near: z.enum(['proposal', 'talk']), mark: dayMark })

/** A message the others' calendars need; `text` says it in a sentence. */
export const noticeView = z.object({
  method: z.enum(['REQUEST', 'CANCEL']), to: z.array(person), recurrenceId: z.nullable(wallTime), start: wallTime, minutes: z.int(), place: z.string(), minor: z.boolean(), text: z.string(),
})

export const proposeMeeting = endpoint({
  method: 'POST', path: '/meetings/propose', repeat: 'harmless',
  summary: 'The readings of a cadence as rules with their next dates, days off and clashes marked, other days offered. Nothing is kept.',
  input: z.object({ cadenceText: z.optional(shortText), cadence: z.optional(cadence), planLineId: z.optional(id<PlanLineId>()), from: z.optional(day), at: clock, minutes, contactIds: z.optional(z.array(contactId).check(z.maxLength(50))) }),
  returns: z.object({
    readings: z.array(z.object({
      /** What it is called among the others: its sense (`nth_weekday`, `weekday_of_nth_week` …), or its end of a range (`closer`, `wider`). */
      key: z.string(), text: z.string(), rule, start: wallTime, holdableByOutlook: z.boolean(),
      dates: z.array(z.object({ start: wallTime, mark: dayMark, clash: z.nullable(z.string()), instead: z.array(z.object({ start: wallTime, reason })) })),
    })),
    /** Years among the dates whose make-up workdays are not published yet. */
    provisional: z.array(z.int()),
  }),
})
export const createMeeting = endpoint({
  method: 'POST', path: '/meetings', creates: true, summary: 'Arranges a talk or a series; nobody is told yet. With `planLineId` it locks that line of the plan.',
  input: z.object({ title: fields.title, format, contactIds: fields.contactIds, start: wallTime, minutes, planLineId: z.optional(fields.planLineId), zone: z.optional(fields.zone), rule: z.optional(rule), place: z.optional(shortText), text: z.optional(longText) }),
  returns: z.object({ ...act.shape, meeting: meetingView }),
})
export const listMeetings = endpoint({
  method: 'GET', path: '/contacts/:contactId/meetings', summary: 'The series with one person, and the talks with them that come next.',
  input: z.object({ contactId }), returns: z.object({ meetings: z.array(meetingView), coming: z.array(occurrenceView) }),
})
export const getMeeting = endpoint({
  method: 'GET', path: '/meetings/:meetingId', summary: 'One series: its next twelve talks, its last ones, the answers to it, and what the others are still to be told.',
  input: z.object({ meetingId }), returns: z.object({ meeting: meetingView, coming: z.array(occurrenceView), past: z.array(occurrenceView), attendances: z.array(attendanceView), strays: z.array(strayView), notices: z.array(noticeView) }),
})
export const editMeeting = endpoint({
  method: 'PATCH', path: '/meetings/:meetingId', summary: 'Says something anew of the whole series. SEQUENCE rises when calendars have to act on it.',
  input: z.object({ meetingId, ...z.partial(z.object(fields)).shape }), returns: z.object({ ...act.shape, meeting: meetingView }),
})
export const splitMeeting = endpoint({
  method: 'POST', path: '/meetings/:meetingId/split', creates: true, summary: 'Says something anew of one talk and all that follow: the series ends before it, and another begins.',
  input: z.object({ meetingId, from: wallTime, ...z.partial(z.object(fields)).shape }), returns: z.object({ ...act.shape, before: meetingView, meeting: meetingView }),
})
export const cancelMeeting = endpoint({ method: 'POST', path: '/meetings/:meetingId/cancel', summary: 'Calls the whole series off. Talks that were held stay.', input: z.object({ meetingId }), returns: z.object({ ...act.shape, meeting: meetingView }) })
export const tellMeeting = endpoint({
  method: 'POST', path: '/meetings/:meetingId/told', summary: 'Notes that the others know the series as it stands: the words were passed on, or nobody need be told.',
  input: z.object({ meetingId }), returns: z.object({ ...act.shape, meeting: meetingView }),
})
export const getMeetingFile = endpoint({ method: 'GET', path: '/meetings/:meetingId/file', bytes: 'down', summary: 'The series as .ics, moved and called off talks included.', input: z.object({ meetingId }), returns: nothing })

const one = { meetingId, recurrenceId: wallTime }
const prepFields = { goal: longText, progress: longText, learned: longText, mistakes: longText, problems: longText, bring: longText, topic: longText }
export const prepView = z.object({ ...prepFields, topicSentOn: z.nullable(day), readyOn: z.nullable(day) })
export const closingView = z.object({ text: z.string(), sentOn: z.nullable(day), leftOut: z.nullable(z.string()) })

const followUp = z.object({ text: shortText, by: z.enum(['me', 'them']), dueOn: z.nullable(day) })

/** One talk with everything around it. */
export const occurrencePage = z.object({
  occurrence: occurrenceView, meeting: meetingView,
  /** What advice given in this talk names; null while the talk has nothing of its own. */
  occurrenceId: z.nullable(id<OccurrenceId>()),
  prep: prepView, notes: z.string(), notesRevision: z.int(), interactionId: z.nullable(id<InteractionId>()),
  summary: closingView, thanks: closingView, droppedFor: z.nullable(z.string()),
  attendances: z.array(attendanceView),
  /** The day of the last talk before with somebody of this one; what was written since, and what is still open with them. */
  lastTalk: z.nullable(day), grown: z.array(growthView), asks: z.array(askView), advice: z.array(adviceView), actionItems: z.array(actionItemView),
  /** Where, what they like, who paid last (P7). */
  placeNotes: z.string(), lastPlace: z.string(),
  /** The steps the role's playbook asks for. */
  steps: z.array(z.string()),
  /** What the notes say is to be done and was advised, to be taken over when the talk is logged. */
  noted: z.object({ followUps: z.array(followUp), advice: z.array(z.string()) }),
  /** Summary and thanks drafted by rules in the language and register of whom they are to; '' before the talk was held. */
  draft: z.object({ language: z.enum(['zh-CN', 'en']), summary: z.string(), thanks: z.string() }),
})
const changed = z.object({ ...act.shape, talk: occurrencePage })

export const getOccurrence = endpoint({ method: 'GET', path: '/meetings/:meetingId/occurrences/:recurrenceId', summary: 'One talk: where it stands in the loop, preparation, notes, summary, thanks, and what is open with these people.', input: z.object(one), returns: occurrencePage })
export const moveOccurrence = endpoint({
  method: 'POST', path: '/meetings/:meetingId/occurrences/:recurrenceId/move', summary: 'Moves one talk, changes its length or place.',
  input: z.object({ ...one, start: z.optional(wallTime), minutes: z.optional(minutes), place: z.optional(z.nullable(shortText)) }), returns: changed,
})
export const freeTimesOfTalk = endpoint({
  method: 'GET', path: '/meetings/:meetingId/occurrences/:recurrenceId/free-times', summary: 'Up to five other times for a talk, near it: worked days at hours usual for both sides, nothing else on.',
  input: z.object(one), returns: z.object({ times: z.array(freeTime) }),
})
export const cancelOccurrence = endpoint({ method: 'POST', path: '/meetings/:meetingId/occurrences/:recurrenceId/cancel', summary: 'Calls one talk off.', input: z.object(one), returns: changed })
export const prepareOccurrence = endpoint({
  method: 'PATCH', path: '/meetings/:meetingId/occurrences/:recurrenceId/prep', summary: 'Writes the preparation; `ready` says it is done, `topicSent` that the topic was told to them.',
  input: z.object({ ...one, ...z.partial(z.object(prepFields)).shape, ready: z.optional(z.boolean()), topicSent: z.optional(z.boolean()) }), returns: changed,
})
export const noteOccurrence = endpoint({
  method: 'PUT', path: '/meetings/:meetingId/occurrences/:recurrenceId/notes', summary: 'Writes the notes whole. `revision` is the one they were read at; when they were changed elsewhere since, nothing is written and `conflict` has what stands there.',
  input: z.object({ ...one, text: longText, revision: z.int() }), returns: z.object({ actId: z.nullable(z.string()), notes: z.string(), notesRevision: z.int(), conflict: z.boolean() }),
})
export const holdOccurrence = endpoint({
  method: 'POST', path: '/meetings/:meetingId/occurrences/:recurrenceId/hold', summary: 'Logs the talk as held: an interaction with these people that fills their cups, and the follow-ups promised.',
  input: z.object({ ...one, format: z.optional(format), minutes: z.optional(minutes), topic: z.optional(shortText), money: z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(1_000_000_000)))), followUps: z.optional(z.array(followUp).check(z.maxLength(50))) }),
  returns: z.object({ ...changed.shape, refills: z.array(refill) }),
})
const closing = z.object({ text: z.optional(longText), sent: z.optional(z.boolean()), leftOut: z.optional(shortText) })
export const closeOccurrence = endpoint({
  method: 'PATCH', path: '/meetings/:meetingId/occurrences/:recurrenceId/closing', summary: 'Writes summary and thanks, says that they were sent, or why one is left out. When both are settled the loop is closed.',
  input: z.object({ ...one, summary: z.optional(closing), thanks: z.optional(closing) }), returns: changed,
})
export const dropOccurrence = endpoint({
  method: 'POST', path: '/meetings/:meetingId/occurrences/:recurrenceId/drop', summary: 'Ends the loop of a talk before its end, with a reason.', input: z.object({ ...one, reason: shortText }), returns: changed,
})

export const getCalendar = endpoint({
  method: 'GET', path: '/calendar', summary: 'The days of a stretch (at most 62) with their marks, and every talk on them.', input: z.object({ from: day, to: day }),
  returns: z.object({
    days: z.array(z.object({ ...dayMark.shape, lunar: z.string(), festivals: z.array(z.string()) })), occurrences: z.array(occurrenceView), provisional: z.array(z.int()),
  }),
})
/** An answer to decide about. `start` is when the talk is, null where it is about a whole series; `proposed` when they would rather meet, null where they refuse. */
const openAnswerView = z.object({ meetingId, contactId, recurrenceId: z.nullable(wallTime), name: z.string(), title: z.string(), start: z.nullable(wallTime), proposed: z.nullable(wallTime) })

export const listLoops = endpoint({
  method: 'GET', path: '/loops', summary: 'Talks whose loop is open, the oldest first; those that come within two weeks and are not prepared; and answers to decide about: another time proposed, or a talk to come refused.', input: z.object({ limit: z.optional(count(100)) }),
  returns: z.object({ open: z.array(occurrenceView), coming: z.array(occurrenceView), answers: z.array(openAnswerView) }),
})

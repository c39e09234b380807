import type { Format } from '#domain/interaction/format.ts'
import type { MentorKind } from '#domain/meeting/first-meeting.ts'
import { type Day, isDay } from '#domain/time/day.ts'

/** The yes as it is being written down. Null is what the reader left as proposed. */
export interface AgreeDraft {
  readonly kind: MentorKind
  readonly label: string
  readonly on: string
  readonly answer: string
  readonly cadenceText: string | null
  readonly format: Format | null
  readonly minutes: number | null | 'proposed'
  readonly topic: string | null
  readonly inPlan: boolean
  readonly withMeeting: boolean
  readonly at: string | null
  /** '' for the day that suits best. */
  readonly from: string
  readonly place: string | null
  readonly text: string | null
  readonly reading: string | null
  readonly thank: boolean
}

export const emptyAgreeDraft = (on: Day): AgreeDraft => ({
  kind: 'career_mentor', label: '', on, answer: '', cadenceText: null, format: null, minutes: 'proposed', topic: null, inPlan: true, withMeeting: true, at: null, from: '', place: null, text: null, reading: null, thank: true,
})

/** What is still wrong, by field; what is not asked for is never wrong. */
export const wrongInAgree = (draft: Pick<AgreeDraft, 'on' | 'withMeeting' | 'from'> & { readonly cadenceText: string; readonly at: string; readonly minutes: number | null }, today: Day): { on?: true; from?: true; at?: true; minutes?: true; cadenceText?: true } => ({
  ...(isDay(draft.on) && draft.on <= today ? {} : { on: true }),
  ...(draft.minutes !== null && Number.isInteger(draft.minutes) && draft.minutes >= 5 && draft.minutes <= 1440 ? {} : { minutes: true }),
  ...(draft.cadenceText.trim() === '' ? { cadenceText: true } : {}),
  ...(draft.withMeeting && draft.from !== '' && (!isDay(draft.from) || draft.from < today) ? { from: true } : {}),
  ...(draft.withMeeting && !/^\d\d:\d\d$/.test(draft.at) ? { at: true } : {}),
})

import type { Role, RoleKind } from '../contact/role.ts'
import type { Day } from '../time/day.ts'
import type { Ask } from './ask.ts'

/** The first meeting with somebody (M6, M7), step by step: who introduced us, what I want to ask, the talk, their answer, the thanks to the introducer; `done` when nothing is left. */
export const FIRST_STEPS = ['introducer', 'asks', 'meet', 'answer', 'thank', 'done'] as const
export type FirstStep = (typeof FIRST_STEPS)[number]

/** What somebody may be asked to become. */
export const MENTOR_KINDS = ['career_mentor', 'skill_mentor'] as const satisfies readonly RoleKind[]
export type MentorKind = (typeof MENTOR_KINDS)[number]

export const isMentorKind = (kind: RoleKind): kind is MentorKind => (MENTOR_KINDS as readonly RoleKind[]).includes(kind)

/** What they said to being my mentor: agreed on a day, declined on one, or nothing yet. A mentor of whom no answer was noted has agreed. */
export type MentorAnswer = { readonly kind: 'agreed' | 'declined'; readonly on: Day | null } | null

/** `role`: the mentor's role that holds now, or null. */
export const mentorAnswer = (asks: readonly Ask[], role: Pick<Role, 'from'> | null): MentorAnswer => {
  const answered = asks.filter(ask => ask.mentor && ask.agreed !== null)
  const yes = answered.find(ask => ask.agreed === true)
  if (yes !== undefined) return { kind: 'agreed', on: yes.answeredOn }
  if (role !== null) return { kind: 'agreed', on: role.from }
  const [no] = answered
  return no === undefined ? null : { kind: 'declined', on: no.answeredOn }
}

/** How far a first meeting has come. */
export interface FirstMeetingState {
  readonly introducers: readonly { readonly toldOn: Day | null }[]
  readonly asks: number
  /** The talk with them: still to come, over, or none. */
  readonly met: 'coming' | 'past' | null
  readonly answer: MentorAnswer
}

/** What comes next: the furthest of what was begun. Whoever was introduced by nobody goes on with what to ask. */
export const nextFirstStep = ({ introducers, asks, met, answer }: FirstMeetingState): FirstStep => {
  if (answer !== null) return introducers.some(({ toldOn }) => toldOn === null) ? 'thank' : 'done'
  if (met === 'past') return 'answer'
  if (asks > 0) return 'meet'
  return met === null && introducers.length === 0 ? 'introducer' : 'asks'
}

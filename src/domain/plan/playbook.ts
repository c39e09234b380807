import type { Cadence } from '../cadence/cadence.ts'
import type { RoleKind } from '../contact/role.ts'
import type { Format } from '../interaction/format.ts'
import type { Length } from './plan.ts'

/** The steps a playbook asks for around each talk (P6, P7, M8–M11), in order; the words are at the edge. */
export type Step = 'send_topic' | 'set_goal' | 'prepare_four_parts' | 'take_notes' | 'send_summary' | 'thank' | 'give_something' | 'ask_after_them'

/** What a role brings by default (剧本): how often, how long, in what form, with what steps. Every value can be overridden on the line. */
export interface Playbook {
  readonly cadence: Cadence
  readonly length: Length
  readonly formats: readonly Format[]
  readonly steps: readonly Step[]
  /** A mentor's line is never proposed to be lowered to fit a budget. */
  readonly mentor: boolean
}

const every = (n: number, unit: 'week' | 'month' | 'quarter' | 'year') => ({ kind: 'every', n, unit }) as const

/** The lecture's own for the two mentors (P6, P7); for the rest what keeps such a tie without crowding the year. */
export const PLAYBOOKS: Readonly<Record<RoleKind, Playbook>> = {
  skill_mentor: { cadence: every(2, 'week'), length: { min: 30, max: 60 }, formats: ['face_to_face', 'remote_meeting'], steps: ['send_topic', 'take_notes', 'send_summary', 'thank'], mentor: true },
  career_mentor: { cadence: { kind: 'range', from: every(1, 'month'), to: every(2, 'month') }, length: { min: 60, max: 60 }, formats: ['lunch', 'coffee', 'face_to_face'], steps: ['set_goal', 'prepare_four_parts', 'take_notes', 'send_summary', 'thank'], mentor: true },
  manager: { cadence: every(2, 'week'), length: { min: 30, max: 30 }, formats: ['face_to_face', 'remote_meeting'], steps: ['set_goal', 'take_notes', 'send_summary'], mentor: false },
  partner: { cadence: every(1, 'month'), length: { min: 60, max: 60 }, formats: ['face_to_face', 'remote_meeting'], steps: ['set_goal', 'take_notes', 'give_something'], mentor: false },
  peer: { cadence: every(1, 'month'), length: { min: 30, max: 30 }, formats: ['coffee', 'lunch'], steps: ['ask_after_them', 'give_something'], mentor: false },
  client: { cadence: every(1, 'quarter'), length: { min: 30, max: 60 }, formats: ['face_to_face', 'call'], steps: ['set_goal', 'take_notes', 'give_something'], mentor: false },
  friend: { cadence: every(1, 'quarter'), length: { min: 60, max: 60 }, formats: ['lunch', 'coffee'], steps: ['ask_after_them'], mentor: false },
  former_colleague: { cadence: every(6, 'month'), length: { min: 15, max: 15 }, formats: ['message', 'call'], steps: ['ask_after_them'], mentor: false },
  own: { cadence: every(1, 'quarter'), length: { min: 30, max: 30 }, formats: ['coffee', 'message'], steps: ['ask_after_them'], mentor: false },
}

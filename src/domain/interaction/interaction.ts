import type { ContactId, InteractionId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'
import type { Format } from './format.ts'

export const INTERACTION_SOURCES = ['typed', 'meeting', 'mail', 'calendar', 'import', 'sample'] as const

/** Contact that happened (互动). A fact: never dated after today, never with nobody. */
export interface Interaction {
  readonly id: InteractionId
  readonly on: Day
  /** Wall clock `HH:MM` in the workspace's zone, or null. */
  readonly at: string | null
  readonly format: Format
  /** With whom, each once, at least one. */
  readonly contactIds: readonly ContactId[]
  readonly startedBy: 'me' | 'them' | null
  /** Length in whole minutes. */
  readonly minutes: number | null
  /** What it cost me, in the smallest unit of the workspace's currency (分). */
  readonly money: number | null
  readonly topic: string
  readonly notes: string
  /** What was heard (各种信息), apart from the notes, with its care. */
  readonly heard: Heard | null
  readonly source: (typeof INTERACTION_SOURCES)[number]
}

export interface Heard {
  readonly text: string
  readonly sensitivity: 'open' | 'discreet' | 'secret'
  /** The day it should be forgotten, or null. */
  readonly expiresOn: Day | null
}

export type InteractionDraft = Omit<Interaction, 'id'>

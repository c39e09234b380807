import type { Cadence } from '../cadence/cadence.ts'
import type { RoleKind } from '../contact/role.ts'
import type { ContactId, GoalId, PlanId, PlanLineId } from '../base/ids.ts'
import type { Format } from '../interaction/format.ts'
import type { Day } from '../time/day.ts'

/** The plan of one fiscal year (年度计划), P1. `fiscalYear` is the calendar year its last day falls in. */
export interface Plan {
  readonly id: PlanId
  readonly fiscalYear: number
  readonly startOn: Day
  /** The last day, inclusive. */
  readonly endOn: Day
  /** Minutes the reader wants to give in the year, or null when not said. */
  readonly budgetMinutes: number | null
  /** Headings of sheet columns Xucha does not know, in sheet order; their cells are in the lines' `extra` (P3). */
  readonly extraColumns: readonly string[]
}

/** What the year is for; the people who bear on it are the lines that name it. */
export interface Goal {
  readonly id: GoalId
  readonly planId: PlanId
  readonly title: string
  readonly position: number
}

/** Length of one contact in whole minutes, shortest and longest. */
export interface Length {
  readonly min: number
  readonly max: number
}

/** One row of the lecture's sheet (计划行): contact × goal × cadence × length × formats × topic × role. */
export interface PlanLine {
  readonly id: PlanLineId
  readonly planId: PlanId
  readonly contactId: ContactId
  readonly goalId: GoalId | null
  readonly roleKind: RoleKind | null
  /** The words the cadence was written in, kept as written; `cadence` is null when they are not understood. */
  readonly cadenceText: string
  readonly cadence: Cadence | null
  readonly lengthText: string
  readonly length: Length | null
  readonly formatsText: string
  readonly formats: readonly Format[]
  readonly topic: string
  /** How much I need this (skill mentors): moves the proposed cadence (P6). */
  readonly need: 'low' | 'normal' | 'high'
  readonly state: 'kept' | 'lowered' | 'let_go'
  /** Why it was lowered or let go. */
  readonly stateReason: string
  /** Order on the sheet; gaps allowed. */
  readonly position: number
  /** Cells of the sheet's own columns, by heading (P3: columns it does not know are kept). */
  readonly extra: Readonly<Record<string, string>>
}

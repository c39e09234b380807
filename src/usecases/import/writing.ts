import type { Derive } from '#domain/contact/contact-of.ts'
import type { Contact } from '#domain/contact/contact.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { PlanRow } from '#domain/sheet/plan-row.ts'
import type { RowPatch } from '#domain/sheet/row-patch.ts'
import type { Day } from '#domain/time/day.ts'
import type { WritableStores } from '#store/stores.ts'

/** What is needed to write rows besides the rows. */
export interface Writing {
  readonly stores: WritableStores
  readonly plan: Plan
  readonly today: Day
  readonly newId: () => string
  readonly readingOf: Derive['readingOf']
  /** The place of a new line is this and the number of its row. */
  readonly positionBase: number
}

/** One row to be written: who is there (null for somebody new), and what changes. `row` counts from 1. */
export interface RowToWrite {
  readonly row: number
  readonly existing: PlanRow | null
  readonly patch: RowPatch
}

/** The same with its person, made or changed. */
export interface RowOfPerson extends RowToWrite {
  readonly contact: Contact
}

import type { Birthday } from '../contact/birthday.ts'
import type { Level } from '../contact/contact.ts'
import type { RoleKind } from '../contact/role.ts'
import type { Cadence } from '../cadence/cadence.ts'
import type { Format } from '../interaction/format.ts'
import type { Length, PlanLine } from '../plan/plan.ts'
import type { FieldKind } from './column.ts'
import type { SheetProblem } from './problem.ts'

/** A role a sheet names, as `readRole` gives it. */
export interface RoleReading {
  readonly kind: RoleKind
  readonly label: string
}

/** One row of a people or plan sheet, read. */
export interface SheetRow {
  /** 0-based in the sheet. */
  readonly row: number
  /** The hidden key of our own export, '' without one. */
  readonly key: string
  /** What the cells say, as written and trimmed, for each column the sheet has; '' where the cell is empty. */
  readonly texts: Readonly<Partial<Record<FieldKind, string>>>
  /** Where each of these stands in the sheet. */
  readonly columns: Readonly<Partial<Record<FieldKind, number>>>
  /** Cells of the sheet's own columns by heading. */
  readonly extra: Readonly<Record<string, string>>
  readonly values: RowValues
  readonly problems: readonly SheetProblem[]
}

/** What could be understood of the texts; null or empty where there is nothing or it is not understood. */
export interface RowValues {
  readonly name: string
  readonly familyName: string
  readonly givenName: string
  readonly cadence: Cadence | null
  readonly length: Length | null
  readonly formats: readonly Format[]
  /** Of the role column first, then of the remark and of a bracket behind the position (前同事). */
  readonly roles: readonly RoleReading[]
  readonly birthday: Birthday | null
  readonly closeness: Level | null
  readonly busyness: Level | null
  readonly need: PlanLine['need'] | null
  readonly state: PlanLine['state'] | null
  readonly tags: readonly string[]
  readonly mobiles: readonly string[]
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly wechats: readonly string[]
}

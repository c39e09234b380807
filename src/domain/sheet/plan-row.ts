import type { Contact } from '../contact/contact.ts'
import type { PlanLine } from '../plan/plan.ts'

/** A person and (in a plan) one line, with what other entities say of them in words: what one row of an exported sheet is made of. */
export interface PlanRow {
  readonly contact: Contact
  readonly line: PlanLine | null
  /** The role as the sheet writes it (the word for the line's role kind, or the reader's own label); '' without one. */
  readonly role: string
  readonly goal: string
  readonly manager: string
  readonly introducedBy: string
  /** The open (not private) note that stands in the sheet. */
  readonly notes: string
}

/** Words for what a sheet shows of closed sets, in the language of the export; `readState`, `readNeed` read them back. */
export interface SheetWords {
  readonly states: Readonly<Record<PlanLine['state'], string>>
  readonly needs: Readonly<Record<PlanLine['need'], string>>
}

import { sortKeyOf } from '#domain/contact/reading.ts'
import type { Plan, PlanLine } from '#domain/plan/plan.ts'
import { minutesPerYear } from '#domain/plan/budget.ts'
import { readLineWords } from '#domain/phrase/line-words.ts'
import type { Day } from '#domain/time/day.ts'
import type { ContactListItem } from '#store/contact-query.ts'
import type { Stores } from '#store/stores.ts'
import { type CupView, cupView } from '../warmth/cup-view.ts'
import { type Locked, lockedLines } from './locked-lines.ts'

type Person = Pick<ContactListItem, 'name' | 'salutation' | 'position' | 'workContent' | 'department' | 'organization' | 'closeness' | 'busyness'>

/** A line with its person, as the grid shows it; `order` is the line's position, since `position` is the person's 职位. */
export interface LineView extends Omit<PlanLine, 'position'>, Person {
  readonly order: number
  readonly sortKey: string
  /** Words of the cells that are not understood. */
  readonly unread: readonly string[]
  readonly minutesPerYear: number | null
  readonly cup: CupView
  /** The meeting that locks it, and its minutes in the plan’s year. */
  readonly locked: Locked | null
}

/** The lines of a plan with their people and what locks them: a handful of statements, however many lines. */
export const lineViews = async (stores: Pick<Stores, 'contacts' | 'meetings' | 'occurrences'>, plan: Pick<Plan, 'startOn' | 'endOn'>, lines: readonly PlanLine[], today: Day): Promise<LineView[]> => {
  const people = new Map((await stores.contacts.items(lines.map(line => line.contactId), today)).map(item => [item.id, item]))
  const locked = await lockedLines(stores, plan, lines)
  const unreadIn = unreadOnce()
  return lines.flatMap(line => {
    const person = people.get(line.contactId)
    return person === undefined ? [] : [lineView(line, person, today, unreadIn, locked.get(line.id) ?? null)]
  })
}

/** Reads the same words once: in a long plan many lines say the same. */
const unreadOnce = (): ((line: Pick<PlanLine, 'cadenceText' | 'lengthText' | 'formatsText'>) => readonly string[]) => {
  const known = new Map<string, readonly string[]>()
  return line => {
    const said = JSON.stringify([line.cadenceText, line.lengthText, line.formatsText])
    const unread = known.get(said) ?? readLineWords(line).unread
    known.set(said, unread)
    return unread
  }
}

const lineView = ({ position: order, ...line }: PlanLine, person: ContactListItem, today: Day, unreadIn: ReturnType<typeof unreadOnce>, locked: Locked | null): LineView => ({
  ...line, order, locked,
  name: person.name, salutation: person.salutation, sortKey: sortKeyOf(person), position: person.position, workContent: person.workContent, department: person.department,
  organization: person.organization, closeness: person.closeness, busyness: person.busyness,
  unread: unreadIn(line), minutesPerYear: minutesPerYear(line.cadence, line.length), cup: cupView(person.warmth, person.letGo, today),
})

/** What a plan's lines cost in a year, those let go left out. */
export const plannedMinutes = (lines: readonly LineView[]): number => lines.reduce((sum, line) => sum + (counts(line) ? (line.minutesPerYear ?? 0) : 0), 0)

export const counts = ({ state }: Pick<LineView, 'state'>): boolean => state !== 'let_go'


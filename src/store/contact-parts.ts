import type { ContactId, PlanId, PlanLineId } from '#domain/base/ids.ts'
import type { Contact } from '#domain/contact/contact.ts'
import type { Role, RoleKind } from '#domain/contact/role.ts'
import type { PlanLine } from '#domain/plan/plan.ts'
import { contactOf } from './contact-row.ts'
import type { ReadContext } from './context.ts'
import { jsonRows, rowsOfJson } from './json-rows.ts'
import { NAMES_KEPT } from './person-shelf.ts'
import { ROLE_COLUMNS, type RoleRow, roleOf } from './role-store.ts'
import type { Tables } from './tables/tables.ts'
import { type WarmthRecord, warmthOf } from './warmth-store.ts'

type Part = 'openItems' | 'relations' | 'notes' | 'helps' | 'givings'

/** As much of a plan line as stands on a person's page. */
export type LineOnPage = Pick<PlanLine, 'id' | 'planId' | 'cadenceText' | 'formatsText' | 'lengthText' | 'topic' | 'roleKind' | 'state'>

/** A person with their cup, roles and plan lines, and of what else there is something: most people have little, and what is not there need not be asked for. */
export interface ContactParts {
  readonly contact: Contact
  readonly cup: WarmthRecord
  /** Past ones too, by kind. */
  readonly roles: readonly Role[]
  readonly lines: readonly LineOnPage[]
  readonly has: Readonly<Record<Part, boolean>>
}

/** One statement; null when there is no such person. */
export const contactParts = async ({ run, workspaceId, shelf }: ReadContext, id: ContactId): Promise<ContactParts | null> => {
  const row = (await run(PERSON, [workspaceId, id])).rows[0] as unknown as PartsRow | undefined
  if (row === undefined) return null
  // Whoever asks for a person asks for their timeline next, which names them.
  const names = shelf?.()?.names
  if (names !== undefined && names.size < NAMES_KEPT) names.set(id, { id, name: row.name, salutation: row.salutation })
  return {
    contact: contactOf(row), cup: warmthOf({ ...row, contact_id: row.id }),
    roles: rowsOfJson<RoleRow>(ROLE_COLUMNS, row.roles).map(roleOf),
    lines: rowsOfJson<LineRow>(LINE_COLUMNS, row.lines).map(lineOf),
    has: { openItems: row.items === 1, relations: row.relations === 1, notes: row.notes === 1, helps: row.helps === 1, givings: row.givings === 1 },
  }
}

type LineRow = Pick<Tables['plan_lines'], 'plan_id' | 'id' | 'cadence_text' | 'formats_text' | 'length_text' | 'topic' | 'role_kind' | 'state'>

const LINE_COLUMNS: readonly (keyof LineRow)[] = ['plan_id', 'id', 'cadence_text', 'formats_text', 'length_text', 'topic', 'role_kind', 'state']

const lineOf = (row: LineRow): LineOnPage => ({
  id: row.id as PlanLineId, planId: row.plan_id as PlanId, cadenceText: row.cadence_text, formatsText: row.formats_text, lengthText: row.length_text, topic: row.topic,
  roleKind: row.role_kind as RoleKind | null, state: row.state as PlanLine['state'],
})

type PartsRow = Tables['contacts'] & Tables['warmth'] & Readonly<Record<'items' | 'relations' | 'notes' | 'helps' | 'givings', 0 | 1>> & { readonly roles: string | null; readonly lines: string | null }

const ofPerson = (table: string, person = 'contact_id', rest = ''): string => `${table} p where p.workspace_id = c.workspace_id and p.${person} = c.id${rest}`
const anyOf = (...of: Parameters<typeof ofPerson>): string => `exists (select 1 from ${ofPerson(...of)})`
const flag = (name: string, condition: string): string => `case when ${condition} then 1 else 0 end as ${name}`

const PERSON = `select c.*, w.interval_days, w.interval_from, w.cools_at, w.due_on, w.planned, w.last_on, w.touches,
  ${jsonRows(ROLE_COLUMNS, ofPerson('roles'))} as roles, ${jsonRows(LINE_COLUMNS, ofPerson('plan_lines'))} as lines,
  ${flag('items', anyOf('action_items', 'contact_id', ' and p.done_on is null'))}, ${flag('relations', `${anyOf('relations')} or ${anyOf('relations', 'other_id')}`)},
  ${flag('notes', anyOf('notes'))}, ${flag('helps', anyOf('helps'))}, ${flag('givings', anyOf('givings'))}
  from contacts c join warmth w on w.workspace_id = c.workspace_id and w.contact_id = c.id where c.workspace_id = ? and c.id = ?`

import type { Cadence } from '#domain/cadence/cadence.ts'
import type { ContactId, GoalId, PlanId, PlanLineId } from '#domain/base/ids.ts'
import type { RoleKind } from '#domain/contact/role.ts'
import type { Format } from '#domain/interaction/format.ts'
import type { Length, PlanLine } from '#domain/plan/plan.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { chunks, type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { marks } from './placeholders.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'

export const planLineReader = (context: ReadContext) => ({
  ...entityReader(context, planLines),

  /** All lines of a plan in the order of the sheet; their people come from `contacts.items`. */
  async ofPlan(planId: PlanId): Promise<PlanLine[]> {
    const found: PlanLine[] = []
    for (let last: PlanLine | undefined; ;) {
      const { rows } = await context.run(
        `select * from plan_lines where workspace_id = ? and plan_id = ?${last === undefined ? '' : ' and (position, id) > (?, ?)'} order by position, id limit ?`,
        [context.workspaceId, planId, ...(last === undefined ? [] : [last.position, last.id]), AT_ONCE],
      )
      found.push(...(rows as unknown as Tables['plan_lines'][]).map(planLineOf))
      if (rows.length < AT_ONCE) return found
      last = found.at(-1)
    }
  },

  /** The lines of these people in one plan, each person's in the order of the sheet. */
  async ofContacts(planId: PlanId, contactIds: readonly ContactId[]): Promise<PlanLine[]> {
    const found: PlanLine[] = []
    for (const some of chunks(contactIds)) {
      const rows = await rowsIn(
        context, 'plan_lines', `where workspace_id = ? and contact_id in (${marks(some.length)}) and plan_id = ?`, [context.workspaceId, ...some, planId])
      found.push(...rows.map(planLineOf))
    }
    // Sorted here: asked for in this order for one person, SQLite goes through all lines of the plan in it.
    return found.sort((a, b) => byText(a.contactId, b.contactId) || a.position - b.position || byText(a.id, b.id))
  },

  /** The lines of one person in all plans. */
  async ofContact(contactId: ContactId): Promise<PlanLine[]> {
    return (await rowsIn(context, 'plan_lines', 'where workspace_id = ? and contact_id = ? order by plan_id, id', [context.workspaceId, contactId])).map(planLineOf)
  },

  async ofGoal(goalId: GoalId): Promise<PlanLine[]> {
    return (await rowsIn(context, 'plan_lines', 'where workspace_id = ? and goal_id = ? order by id', [context.workspaceId, goalId])).map(planLineOf)
  },

  /** The position of the last line, 0 for an empty plan. */
  async lastPosition(planId: PlanId): Promise<number> {
    const { rows } = await context.run('select position from plan_lines where workspace_id = ? and plan_id = ? order by position desc limit 1', [context.workspaceId, planId])
    return Number(rows[0]?.['position'] ?? 0)
  },
})

/** Lines read before others have a turn. */
const AT_ONCE = 500

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const planLineWriter = (context: WriteContext) => ({ ...planLineReader(context), ...entityWriter(context, planLines) })

const rowOf = (line: PlanLine): Omit<Tables['plan_lines'], 'workspace_id'> => ({
  id: line.id, plan_id: line.planId, contact_id: line.contactId, goal_id: line.goalId, role_kind: line.roleKind,
  cadence_text: line.cadenceText, cadence: line.cadence === null ? null : JSON.stringify(line.cadence),
  length_text: line.lengthText, length: line.length === null ? null : JSON.stringify(line.length), formats_text: line.formatsText, formats: JSON.stringify(line.formats),
  topic: line.topic, need: line.need, state: line.state, state_reason: line.stateReason, position: line.position, extra: JSON.stringify(line.extra),
})

const planLineOf = (row: Tables['plan_lines']): PlanLine => ({
  id: row.id as PlanLineId, planId: row.plan_id as PlanId, contactId: row.contact_id as ContactId, goalId: row.goal_id as GoalId | null, roleKind: row.role_kind as RoleKind | null,
  cadenceText: row.cadence_text, cadence: row.cadence === null ? null : (JSON.parse(row.cadence) as Cadence),
  lengthText: row.length_text, length: row.length === null ? null : (JSON.parse(row.length) as Length), formatsText: row.formats_text, formats: JSON.parse(row.formats) as Format[],
  topic: row.topic, need: row.need as PlanLine['need'], state: row.state as PlanLine['state'], stateReason: row.state_reason, position: row.position,
  extra: JSON.parse(row.extra) as Record<string, string>,
})

export const planLines: EntityKind<PlanLine, 'plan_lines'> = { entity: 'plan_line', table: 'plan_lines', rowOf, valueOf: planLineOf }

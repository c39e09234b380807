import type { GoalId, PlanLineId } from '#domain/base/ids.ts'
import { blankLine } from '#domain/phrase/line-edited.ts'
import type { Goal, PlanLine } from '#domain/plan/plan.ts'
import type { RowOfPerson, Writing } from './writing.ts'

/** Makes and changes the lines of these rows; a goal the plan does not have yet is added behind the others. */
export const writeLines = async (writing: Writing, rows: readonly RowOfPerson[]): Promise<void> => {
  const { stores, plan, newId, positionBase } = writing
  const goals = await goalsNamed(writing, rows.flatMap(({ patch }) => (patch.goal === undefined || patch.goal === '' ? [] : [patch.goal])))
  const made: PlanLine[] = []
  for (const { row, existing, patch, contact } of rows) {
    const before = existing?.line ?? null
    const blank = before ?? blankLine(newId() as PlanLineId, plan.id, contact.id, positionBase + row)
    const after = { ...blank, ...patch.line, ...(patch.goal !== undefined && { goalId: goals.get(patch.goal)?.id ?? null }) }
    if (before === null) made.push(after)
    else await stores.planLines.update(before, after)
  }
  await stores.planLines.insertMany(made)
}

const goalsNamed = async ({ stores, plan, newId }: Writing, titles: readonly string[]): Promise<ReadonlyMap<string, Goal>> => {
  if (titles.length === 0) return new Map()
  const standing = await stores.goals.ofPlan(plan.id)
  const goals = new Map(standing.map(goal => [goal.title, goal]))
  const last = standing.at(-1)?.position ?? 0
  const made = [...new Set(titles)].filter(title => !goals.has(title)).map((title, index): Goal => ({ id: newId() as GoalId, planId: plan.id, title, position: last + 1 + index }))
  await stores.goals.insertMany(made)
  return new Map([...goals, ...made.map(goal => [goal.title, goal] as const)])
}

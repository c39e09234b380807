import { Failure } from '#domain/base/failure.ts'
import type { GoalId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'

/** Removes a goal; the lines that named it stay, without a goal. */
export const removeGoal = async (deps: Deps, who: Who, { goalId }: { goalId: GoalId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'goal.remove')
  await deps.db.transact(who.workspaceId, act, async ({ goals, planLines }) => {
    const goal = await goals.get(goalId)
    if (goal === null) throw Failure.of('not_found', 'goal.not_found', {})
    for (const line of await planLines.ofGoal(goalId)) await planLines.update(line, { ...line, goalId: null })
    await goals.remove(goal)
  })
  return { actId: act.actId }
}

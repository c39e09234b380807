import { Failure } from '#domain/base/failure.ts'
import type { GoalId } from '#domain/base/ids.ts'
import type { Goal } from '#domain/plan/plan.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { goalTitle } from './create-goal.ts'

export const editGoal = async (deps: Deps, who: Who, { goalId, title, position }: { goalId: GoalId; title?: string | undefined; position?: number | undefined }): Promise<{ actId: string; goal: Goal }> => {
  const act = actOf(deps, who, 'goal.edit')
  const goal = await deps.db.transact(who.workspaceId, act, async ({ goals }) => {
    const before = await goals.get(goalId)
    if (before === null) throw Failure.of('not_found', 'goal.not_found', {})
    const after = { ...before, title: title === undefined ? before.title : goalTitle(title), position: position ?? before.position }
    await goals.update(before, after)
    return after
  })
  return { actId: act.actId, goal }
}

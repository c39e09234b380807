import * as contract from '#contract/plan.ts'
import { reasonView } from '#i18n/reasons.ts'
import { todayOf } from '#usecases/deps.ts'
import { createGoal } from '#usecases/goal/create-goal.ts'
import { editGoal } from '#usecases/goal/edit-goal.ts'
import { removeGoal } from '#usecases/goal/remove-goal.ts'
import { proposeCadence } from '#usecases/phrase/propose-cadence.ts'
import { readPhrases } from '#usecases/phrase/read-phrases.ts'
import { readOneSentence } from '#usecases/phrase/read-one-sentence.ts'
import { editLines } from '#usecases/plan-line/edit-lines.ts'
import { createPlan } from '#usecases/plan/create-plan.ts'
import { editPlan } from '#usecases/plan/edit-plan.ts'
import { exportPlan } from '#usecases/plan/export-plan.ts'
import { getPlan } from '#usecases/plan/get-plan.ts'
import { listPlans } from '#usecases/plan/list-plans.ts'
import { removePlan } from '#usecases/plan/remove-plan.ts'
import { type Door, mount, mountDown } from './mount.ts'

export const mountPlans = (door: Door): void => {
  mount(door, contract.listPlans, listPlans)
  mount(door, contract.getPlan, async (deps, who, input) => {
    const { budget, ...plan } = await getPlan(deps, who, input)
    const suggestions = budget.suggestions.map(({ reason, ...suggestion }) => ({ ...suggestion, reason: reasonView(who.locale, reason, todayOf(deps, who)) }))
    return { ...plan, budget: { ...budget, suggestions } }
  })
  mount(door, contract.createPlan, createPlan)
  mount(door, contract.editPlan, editPlan)
  mount(door, contract.removePlan, removePlan)
  mount(door, contract.createGoal, createGoal)
  mount(door, contract.editGoal, editGoal)
  mount(door, contract.removeGoal, removeGoal)
  mount(door, contract.editLines, editLines)
  mount(door, contract.proposeCadence, async (deps, who, input) => {
    const { reason, ...proposal } = await proposeCadence(deps, who, input)
    return { ...proposal, reason: reasonView(who.locale, reason, todayOf(deps, who)) }
  })
  mount(door, contract.readPhrases, readPhrases)
  mount(door, contract.readSentence, readOneSentence)
  mountDown(door, contract.exportPlan, exportPlan)
}

import type { GoalId, PlanLineId } from '#domain/base/ids.ts'
import { readLineWords } from '#domain/phrase/line-words.ts'
import type { Goal, Plan, PlanLine } from '#domain/plan/plan.ts'
import { cast, castKeys, type CastKey, type SampleRhythm } from './cast.ts'
import type { SampleFrame } from './make-interactions.ts'

/** Goals and lines of the sample year for a plan, after what it holds already. */
export const makePlan = (frame: SampleFrame, plan: Plan, after: { readonly goals: number; readonly position: number }): { goals: Goal[]; lines: PlanLine[] } => {
  const { texts, newId } = frame
  const goals = texts.goals.map((title, i): Goal => ({ id: newId() as GoalId, planId: plan.id, title, position: after.goals + i + 1 }))
  const lines = castKeys.flatMap(key => lineOf(frame, plan, key, goals))
  return { goals, lines: lines.map((line, i) => ({ ...line, position: after.position + i + 1 })) }
}

const lineOf = ({ texts, newId, idOf }: SampleFrame, plan: Plan, key: CastKey, goals: readonly Goal[]): PlanLine[] => {
  const { line, why = '' } = texts.people[key]
  if (line === undefined) return []
  const [cadenceText, formatsText, lengthText, topic, remark] = line
  const { roles, goal, need = 'normal', lowered, letGo }: SampleRhythm = cast[key]
  const state = letGo !== undefined ? 'let_go' : lowered ? 'lowered' : 'kept'
  const { cadence, length, formats } = readLineWords({ cadenceText, lengthText, formatsText })
  return [{
    id: newId() as PlanLineId, planId: plan.id, contactId: idOf(key), goalId: goal === undefined ? null : (goals[goal]?.id ?? null),
    roleKind: roles.find(role => role.to === undefined)?.kind ?? null, cadenceText, cadence, lengthText, length, formatsText, formats, topic, need,
    state, stateReason: state === 'kept' ? '' : why, position: 0, extra: remark === undefined ? {} : { [texts.remarkHeading]: remark },
  }]
}

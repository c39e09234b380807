import { Failure } from '#domain/base/failure.ts'
import type { AdviceId } from '#domain/base/ids.ts'
import { type Advice, checkedAdvice } from '#domain/meeting/ask.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { personExists } from '../person-exists.ts'

export type CreateAdviceInput = Pick<Advice, 'contactId' | 'on' | 'text'> & Partial<Pick<Advice, 'occurrenceId'>>

/** Notes what a person advised, in a talk or out of one; not yet tried. Fails with `meeting.no_such_occurrence` for a talk that is not there. */
export const createAdvice = async (deps: Deps, who: Who, { contactId, on, text, occurrenceId = null }: CreateAdviceInput): Promise<{ actId: string; advice: Advice }> => {
  const advice = checkedAdvice({ id: deps.newId() as AdviceId, contactId, on, text, occurrenceId, tried: 'not_yet', result: '', reportedOn: null }, todayOf(deps, who))
  const act = actOf(deps, who, 'advice.create')
  await deps.db.transact(who.workspaceId, act, async stores => {
    await personExists(stores, contactId)
    if (occurrenceId !== null && (await stores.occurrences.get(occurrenceId)) === null) throw Failure.of('not_found', 'meeting.no_such_occurrence', {})
    await stores.advices.insert(advice)
  })
  return { actId: act.actId, advice }
}

import { Failure } from '#domain/base/failure.ts'
import type { AskId } from '#domain/base/ids.ts'
import { type Ask, checkedAsk } from '#domain/meeting/ask.ts'
import { movedAsks, positionBehind } from '#domain/meeting/ask-order.ts'
import type { Day } from '#domain/time/day.ts'
import type { WritableStores } from '#store/stores.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { beginRole } from '../role/begin-role.ts'

export type EditAskInput = Partial<Omit<Ask, 'id' | 'contactId'>> & { readonly askId: AskId }

/**
 * Changes something to ask, puts it at a place (`position`, counted from 0) among the others, or notes the answer, given today unless another day is said. Who
 * agrees to be my mentor is one from that day on, in the same act (M6).
 */
export const editAsk = async (deps: Deps, who: Who, { askId, position, ...patch }: EditAskInput): Promise<{ actId: string; ask: Ask }> => {
  const today = todayOf(deps, who)
  const act = actOf(deps, who, 'ask.edit')
  const ask = await deps.db.transact(who.workspaceId, act, async stores => {
    const before = found(await stores.asks.get(askId), 'ask.not_found')
    const asks = await stores.asks.ofContact(before.contactId)
    const said = checkedAsk({ ...before, ...answeredToday(before, patch, today), ...patch })
    if ((said.answeredOn ?? today) > today) throw Failure.of('invalid', 'input.invalid', { field: 'answeredOn' })
    const after = said.mentor === before.mentor ? said : { ...said, position: positionBehind(asks.filter(one => one.id !== askId), said.mentor) }
    await stores.asks.update(before, after)
    if (after.agreed === true && before.agreed !== true) await makeMentor(deps, stores, after, today)
    const written = asks.map(one => (one.id === askId ? after : one)).sort((a, b) => a.position - b.position)
    const moved = position === undefined ? [] : movedAsks(written, after, position)
    for (const one of moved) await stores.asks.update(found(written.find(({ id }) => id === one.id), 'ask.not_found'), one)
    return moved.find(({ id }) => id === askId) ?? after
  })
  return { actId: act.actId, ask }
}

const answeredToday = ({ answeredOn }: Ask, { answer = '', agreed = null }: Partial<Ask>, today: Day): Pick<Ask, 'answeredOn'> =>
  ({ answeredOn: answeredOn ?? (answer.trim() !== '' || agreed !== null ? today : null) })

const makeMentor = async (deps: Deps, stores: WritableStores, { contactId, answeredOn }: Ask, today: Day): Promise<void> => {
  await beginRole(deps, stores, { contactId, kind: 'career_mentor', label: '', from: answeredOn ?? today }, today)
}

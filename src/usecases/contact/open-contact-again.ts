import { Failure } from '#domain/base/failure.ts'
import type { ContactId } from '#domain/base/ids.ts'
import type { PlanLine } from '#domain/plan/plan.ts'
import type { Stores } from '#store/stores.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'

/** Opens a relation again (开盖); the lines of the plan in force that went with it are as they were before. Fails with `let_go.not_let_go`. */
export const openContactAgain = async (deps: Deps, who: Who, { contactId }: { readonly contactId: ContactId }): Promise<{ actId: string }> => {
  const today = todayOf(deps, who)
  const act = actOf(deps, who, 'contact.open_again')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const contact = found(await stores.contacts.get(contactId), 'contact.not_found')
    if (contact.letGo === null) throw Failure.of('conflict', 'let_go.not_let_go', {})
    const { reason } = contact.letGo
    await stores.contacts.update(contact, { ...contact, letGo: null })
    const plan = await stores.plans.inForce(today)
    const lines = plan === null ? [] : await stores.planLines.ofContacts(plan.id, [contactId])
    for (const line of lines) if (line.state === 'let_go' && line.stateReason === reason) await stores.planLines.update(line, { ...line, ...(await stateBefore(stores, line)) })
    await refreshWarmth(stores, [contactId], today)
  })
  return { actId: act.actId }
}

type State = Pick<PlanLine, 'state' | 'stateReason'>

/** How far back the log of one line is read. */
const LOOKED_AT = 50

/** Kept or lowered, and why, as the log tells of the time before the line was let go. */
const stateBefore = async ({ changes }: Stores, { id }: PlanLine): Promise<State> => {
  const went = (await changes.ofEntity('plan_line', id, LOOKED_AT)).find(({ before, after }) => stateIn(after) === 'let_go' && before !== null && stateIn(before) !== 'let_go')
  const { state, stateReason } = (went?.before ?? { state: 'kept', stateReason: '' }) as State
  return { state, stateReason }
}

const stateIn = (line: unknown): string | undefined => (line as State | null)?.state

import { Failure } from '#domain/base/failure.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'

/** Lets a relation go (封存) with a reason; the person's lines of the plan in force go with it. Once more only changes the reason. */
export const letGoContact = async (deps: Deps, who: Who, { contactId, reason }: { readonly contactId: ContactId; readonly reason: string }): Promise<{ actId: string }> => {
  const why = reason.trim()
  if (why === '') throw Failure.of('invalid', 'let_go.reason_required', {})
  const today = todayOf(deps, who)
  const act = actOf(deps, who, 'contact.let_go')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const contact = found(await stores.contacts.get(contactId), 'contact.not_found')
    await stores.contacts.update(contact, { ...contact, letGo: { reason: why, on: contact.letGo?.on ?? today } })
    const plan = await stores.plans.inForce(today)
    const lines = plan === null ? [] : await stores.planLines.ofContacts(plan.id, [contactId])
    const goes = lines.filter(line => line.state !== 'let_go' || line.stateReason === contact.letGo?.reason)
    for (const line of goes) await stores.planLines.update(line, { ...line, state: 'let_go', stateReason: why })
    await refreshWarmth(stores, [contactId], today)
  })
  return { actId: act.actId }
}

import { Failure } from '#domain/base/failure.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'

/** Opens a relation again (开盖); the person's lines of the plan in force are kept again. Fails with `let_go.not_let_go`. */
export const openContactAgain = async (deps: Deps, who: Who, { contactId }: { readonly contactId: ContactId }): Promise<{ actId: string }> => {
  const today = todayOf(deps, who)
  const act = actOf(deps, who, 'contact.open_again')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const contact = found(await stores.contacts.get(contactId), 'contact.not_found')
    if (contact.letGo === null) throw Failure.of('conflict', 'let_go.not_let_go', {})
    await stores.contacts.update(contact, { ...contact, letGo: null })
    const plan = await stores.plans.inForce(today)
    const lines = plan === null ? [] : await stores.planLines.ofContacts(plan.id, [contactId])
    for (const line of lines) if (line.state === 'let_go') await stores.planLines.update(line, { ...line, state: 'kept', stateReason: '' })
    await refreshWarmth(stores, [contactId], today)
  })
  return { actId: act.actId }
}

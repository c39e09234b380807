import type { ContactId } from '#domain/base/ids.ts'
import type { Advice, Ask } from '#domain/meeting/ask.ts'
import type { Deps, Who } from '../deps.ts'
import { personExists } from '../person-exists.ts'

/** What I want to ask a person, in order, and what they advised, the newest first. */
export const listAsks = (deps: Deps, who: Who, { contactId }: { readonly contactId: ContactId }): Promise<{ asks: Ask[]; advice: Advice[] }> =>
  deps.db.read(who.workspaceId, async stores => {
    await personExists(stores, contactId)
    return { asks: await stores.asks.ofContact(contactId), advice: await stores.advices.ofContact(contactId) }
  })

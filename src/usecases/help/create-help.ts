import type { HelpId } from '#domain/base/ids.ts'
import { checkedHelp, type Help } from '#domain/interaction/help.ts'
import { personExists } from '../person-exists.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'

export type CreateHelpInput = Pick<Help, 'contactId' | 'on' | 'text'> & Partial<Pick<Help, 'thankedOn'>>

/** Records help received from a person; thanks are open unless a day of thanks is said. */
export const createHelp = async (deps: Deps, who: Who, { contactId, on, text, thankedOn = null }: CreateHelpInput): Promise<{ actId: string; help: Help }> => {
  const help = checkedHelp({ id: deps.newId() as HelpId, contactId, on, text, interactionId: null, thankedOn }, todayOf(deps, who))
  const act = actOf(deps, who, 'help.create')
  await deps.db.transact(who.workspaceId, act, async stores => {
    await personExists(stores, contactId)
    await stores.helps.insert(help)
  })
  return { actId: act.actId, help }
}

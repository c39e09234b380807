import type { HelpId } from '#domain/base/ids.ts'
import { checkedHelp, type Help } from '#domain/interaction/help.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'

export type EditHelpInput = Partial<Pick<Help, 'on' | 'text' | 'thankedOn'>> & { readonly helpId: HelpId }

/** Changes help received, or says on which day it was thanked for (null: not yet after all). */
export const editHelp = async (deps: Deps, who: Who, { helpId, ...patch }: EditHelpInput): Promise<{ actId: string; help: Help }> => {
  const act = actOf(deps, who, 'help.edit')
  const help = await deps.db.transact(who.workspaceId, act, async stores => {
    const before = found(await stores.helps.get(helpId), 'help.not_found')
    const after = checkedHelp({ ...before, ...patch }, todayOf(deps, who))
    await stores.helps.update(before, after)
    return after
  })
  return { actId: act.actId, help }
}

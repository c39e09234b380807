import type { HelpId } from '#domain/base/ids.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { found } from '../found.ts'

export const removeHelp = async (deps: Deps, who: Who, { helpId }: { readonly helpId: HelpId }): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'help.remove')
  await deps.db.transact(who.workspaceId, act, async stores => {
    await stores.helps.remove(found(await stores.helps.get(helpId), 'help.not_found'))
  })
  return { actId: act.actId }
}

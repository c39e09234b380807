import * as contract from '#contract/change.ts'
import { actText } from '#i18n/acts.ts'
import { listActs } from '#usecases/change/list-acts.ts'
import { undoAct } from '#usecases/change/undo-act.ts'
import { type Door, mount } from './mount.ts'

export const mountChanges = (door: Door): void => {
  mount(door, contract.listActs, async (deps, who, input) => {
    const { items, next } = await listActs(deps, who, input)
    return { items: items.map(({ names, undone, ...act }) => ({ ...act, text: actText(who.locale, { verb: act.verb, names }, undone) })), next }
  })
  mount(door, contract.undoAct, undoAct)
}

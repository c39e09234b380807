import * as contract from '#contract/today.ts'
import { festivals, lunarText } from '#i18n/festivals.ts'
import { type Locale, translate } from '#i18n/messages.ts'
import { reasonView } from '#i18n/reasons.ts'
import { defer } from '#usecases/deferral/defer.ts'
import { undefer } from '#usecases/deferral/undefer.ts'
import { getToday, type TodayItem, type TodayPage } from '#usecases/today/get-today.ts'
import { type Door, mount, mountRecalled } from './mount.ts'

export const mountToday = (door: Door): void => {
  mountRecalled(door, contract.getToday, async (deps, who, input) => todayView(who.locale, await getToday(deps, who, input)))
  mount(door, contract.defer, defer)
  mount(door, contract.undefer, undefer)
}

const todayView = (locale: Locale, { lunar, festivals: keys, items, later, order, ...page }: TodayPage) => {
  const itemView = ({ reasons, ...item }: TodayItem) => ({ ...item, reasons: reasons.map(reason => reasonView(locale, reason, page.day)) })
  return {
    ...page,
    lunar: lunar === null ? '' : lunarText(locale, lunar),
    festivals: keys.map(key => translate(festivals, locale, key)),
    items: items.map(itemView),
    later: later.map(itemView),
    order: reasonView(locale, order, page.day),
  }
}

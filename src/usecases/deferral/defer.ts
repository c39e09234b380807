import { Failure } from '#domain/base/failure.ts'
import type { DeferralId } from '#domain/base/ids.ts'
import { addDays, type Day } from '#domain/time/day.ts'
import type { Deferral, Subject } from '#domain/today/deferral.ts'
import { skippedUntil } from '#domain/today/skipped-until.ts'
import type { Stores } from '#store/stores.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'

export interface DeferInput {
  readonly subject: Subject
  readonly kind: Deferral['kind']
  /** A snooze’s first day on Today again; tomorrow when not said. A skip finds its own. */
  readonly until?: Day
}

/** Snoozes a proposal until a day, or skips this round; a second time replaces the first. Fails with `deferral.in_past` for a day that is not after today. */
export const defer = async (deps: Deps, who: Who, { subject, kind, until }: DeferInput): Promise<{ actId: string; until: Day }> => {
  const today = todayOf(deps, who)
  if (kind === 'snooze' && until !== undefined && until <= today) throw Failure.of('invalid', 'deferral.in_past', { until })
  const act = actOf(deps, who, 'today.defer')
  const day = await deps.db.transact(who.workspaceId, act, async stores => {
    const interval = await intervalOf(stores, subject)
    const untilDay = kind === 'snooze' ? (until ?? addDays(today, 1)) : skippedUntil(subject, interval, today)
    const [before] = await stores.deferrals.ofSubjects([subject])
    if (before === undefined) await stores.deferrals.insert({ id: deps.newId() as DeferralId, subject, until: untilDay, kind })
    else await stores.deferrals.update(before, { ...before, until: untilDay, kind })
    return untilDay
  })
  return { actId: act.actId, until: day }
}

/** Days of the cup the subject is about. Fails when its person or follow-up does not exist. */
const intervalOf = async (stores: Stores, subject: Subject): Promise<number> => {
  const contactId = subject.kind === 'action_item' ? found(await stores.actionItems.get(subject.actionItemId), 'action_item.not_found').contactId : subject.contactId
  return found((await stores.warmth.ofContacts([contactId]))[0], 'contact.not_found').interval
}

import { Failure } from '#domain/base/failure.ts'
import type { AskId, ContactId, PlanLineId } from '#domain/base/ids.ts'
import type { Role } from '#domain/contact/role.ts'
import { type Ask, checkedAsk } from '#domain/meeting/ask.ts'
import type { MentorKind } from '#domain/meeting/first-meeting.ts'
import type { Day } from '#domain/time/day.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { arrangeMeeting, type MeetingGiven } from '../meeting/arrange-meeting.ts'
import { type MeetingView, viewedMeeting } from '../meeting/meeting-view.ts'
import { planOn } from '../plan/plan-on.ts'
import { beginRole } from '../role/begin-role.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'
import { keepMentorLine, type MentorLine } from './mentor-line.ts'

export interface AgreeToMentorInput {
  readonly contactId: ContactId
  /** The day they said so. */
  readonly on: Day
  readonly kind: MentorKind
  readonly label?: string
  /** Left out: the one that asks them to be my mentor, if there is one; null: none. */
  readonly askId?: AskId | null
  /** What they said, in words. */
  readonly answer?: string
  /** Left out: as the role's playbook has it; null: no line. */
  readonly line?: MentorLine | null
  readonly meeting?: Omit<MeetingGiven, 'contactIds' | 'planLineId'> | null
}

/**
 * What follows from 「好，我做你的导师」, in one act (M6): the ask is answered, the role begins, the line stands in the plan of that year, if there is one, and a
 * meeting locks it. Nobody is told yet. Fails with `input.invalid` for a day to come, `contact.not_found`, `ask.not_found`, and as `arrangeMeeting` does.
 */
export const agreeToMentor = async (deps: Deps, who: Who, { contactId, on, kind, label = '', askId, answer, line = {}, meeting = null }: AgreeToMentorInput): Promise<{ actId: string; role: Role; planLineId: PlanLineId | null; meeting: MeetingView | null }> => {
  const today = todayOf(deps, who)
  if (on > today) throw Failure.of('invalid', 'input.invalid', { field: 'on' })
  const act = actOf(deps, who, 'mentor.agree')
  const kept = await deps.db.transact(who.workspaceId, act, async stores => {
    found(await stores.contacts.get(contactId), 'contact.not_found')
    const ask = askOf(await stores.asks.ofContact(contactId), askId)
    if (ask !== null) await stores.asks.update(ask, checkedAsk({ ...ask, answer: answer ?? ask.answer, answeredOn: on, agreed: true }))
    const role = await beginRole(deps, stores, { contactId, kind, label, from: on }, today)
    const plan = await planOn(stores, on)
    // Read again: the role may have changed how they are addressed.
    const contact = found(await stores.contacts.get(contactId), 'contact.not_found')
    const planLineId = plan === null || line === null ? null : (await keepMentorLine(deps, who, stores, plan, contact, kind, line)).id
    const arranged = meeting === null ? null : await arrangeMeeting(deps, who, stores, { ...meeting, contactIds: [contactId], planLineId })
    await refreshWarmth(stores, [contactId], today)
    return { role, planLineId, meeting: arranged === null ? null : await viewedMeeting(deps, who, stores, arranged) }
  })
  return { actId: act.actId, ...kept }
}

/** An answer that stands is not given again. */
const askOf = (asks: readonly Ask[], askId: AskId | null | undefined): Ask | null => {
  if (askId === null) return null
  if (askId !== undefined) return found(asks.find(({ id }) => id === askId), 'ask.not_found')
  return asks.find(ask => ask.mentor && ask.agreed !== true) ?? null
}

import { Failure } from '#domain/base/failure.ts'
import type { ContactId, MeetingId, StrayAnswerId } from '#domain/base/ids.ts'
import { contactEdited } from '#domain/contact/contact-of.ts'
import { roleKindsOn } from '#domain/contact/role-kinds.ts'
import { emailKey, isEmail } from '#domain/mail/mail-address.ts'
import type { Answered } from '#domain/meeting/attendance.ts'
import type { StrayAnswer } from '#domain/meeting/stray-answer.ts'
import type { WritableStores } from '#store/stores.ts'
import { actOf, type Deps, type ReadingOf, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { toldPeople } from '../meeting/notice-view.ts'
import { takeAnswered } from './take-answer.ts'
import { isWordsOnly, takeWordsOf } from './take-words.ts'

interface Which {
  readonly meetingId: MeetingId
  readonly strayId: StrayAnswerId
}

/** The answer with this id to this series; `letter.no_stray` when there is none. */
const strayOf = async ({ strayAnswers }: WritableStores, { meetingId, strayId }: Which): Promise<StrayAnswer> => {
  const stray = await strayAnswers.get(strayId)
  if (stray === null || stray.meetingId !== meetingId) throw Failure.of('not_found', 'letter.no_stray', {})
  return stray
}

/**
 * Takes what came from a sender nobody knew as the answers of one of those invited, to whom the address is added, unless the sender was called forged; with
 * it all else of that sender to this series. Fails with `letter.no_stray` or `contact.not_found` for somebody who was not invited.
 */
export const takeStray = async (deps: Deps, who: Who, { contactId, ...which }: Which & { readonly contactId: ContactId }): Promise<{ actId: string }> => {
  const readingOf = await deps.loadReading()
  const act = actOf(deps, who, 'answer.take')
  await deps.db.transact(who.workspaceId, act, async stores => {
    const stray = await strayOf(stores, which)
    const meeting = found(await stores.meetings.get(which.meetingId), 'meeting.not_found')
    if (!toldPeople(meeting).includes(contactId)) throw Failure.of('not_found', 'contact.not_found', {})
    if (!stray.forged) await addAddress(deps, who, stores, contactId, stray.from.email, readingOf)
    const ofSender = (await stores.strayAnswers.ofMeeting(meeting.id)).filter(one => one.id === stray.id || (one.forged === stray.forged && emailKey(one.from.email) === emailKey(stray.from.email)))
    for (const one of ofSender.toReversed()) {
      await (isWordsOnly(one) ? takeWordsOf(stores, meeting.id, contactId, answeredIn(one), null, deps.newId) : takeAnswered(stores, meeting.id, contactId, answeredIn(one), null, deps.newId))
      await stores.strayAnswers.remove(one)
    }
  })
  return { actId: act.actId }
}

const answeredIn = ({ recurrenceId, partStat, comment, sequence, stamp, proposed, delegatedTo }: StrayAnswer): Answered =>
  ({ recurrenceId, partStat, comment, sequence, stamp, proposed, ...(delegatedTo === undefined ? {} : { delegatedTo }) })

const addAddress = async (deps: Deps, who: Who, { contacts, roles }: WritableStores, contactId: ContactId, email: string, readingOf: ReadingOf): Promise<void> => {
  const before = found(await contacts.get(contactId), 'contact.not_found')
  if (!isEmail(email) || before.channels.some(({ kind, value }) => kind === 'email' && emailKey(value) === emailKey(email))) return
  const roleKinds = roleKindsOn(await roles.ofContacts([contactId]), todayOf(deps, who))
  await contacts.update(before, contactEdited(before, { channels: [...before.channels, { kind: 'email', value: email, label: '' }] }, { readingOf, roleKinds }))
}

/** Passes one over; undone, it stands there again. Fails with `letter.no_stray`. */
export const leaveStray = async (deps: Deps, who: Who, which: Which): Promise<{ actId: string }> => {
  const act = actOf(deps, who, 'answer.leave')
  await deps.db.transact(who.workspaceId, act, async stores => stores.strayAnswers.remove(await strayOf(stores, which)))
  return { actId: act.actId }
}

import { Failure } from '#domain/base/failure.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { contactOf } from '#domain/contact/contact-of.ts'
import { reachKey } from '#domain/contact/match-keys.ts'
import type { Mentioned } from '#domain/meeting/attendance.ts'
import { changedSeries } from '#domain/meeting/change-series.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import type { WritableStores } from '#store/stores.ts'
import { actOf, type Deps, type ReadingOf, todayOf, type Who } from '../deps.ts'
import { keepSeries, seriesState } from '../meeting/series-state.ts'
import type { WhichCounter } from './settle-counter.ts'

/**
 * Makes whoever comes in somebody's place (DELEGATED-TO) a contact, unless one has that address, and invites them to the series; what is to be told follows.
 * For one talk of a series they only become a contact: the series has the same people throughout. Fails with `letter.no_delegate` or `meeting.called_off`.
 */
export const inviteDelegate = async (deps: Deps, who: Who, { meetingId, contactId, recurrenceId }: WhichCounter): Promise<{ actId: string; contactId: ContactId }> => {
  const readingOf = await deps.loadReading()
  const act = actOf(deps, who, 'answer.delegate')
  const delegateId = await deps.db.transact(who.workspaceId, act, async stores => {
    const before = await seriesState(stores, meetingId)
    if (before.meeting.cancelled) throw Failure.of('conflict', 'meeting.called_off', {})
    const answer = (await stores.attendances.ofMeeting(meetingId)).find(one => one.contactId === contactId && one.recurrenceId === recurrenceId)
    if (answer?.delegatedTo === undefined) throw Failure.of('not_found', 'letter.no_delegate', {})
    const id = await contactFor(deps, who, stores, answer.delegatedTo, readingOf)
    const { contactIds } = before.meeting
    if (recurrenceId === null && !contactIds.includes(id)) await keepSeries(stores, before, changedSeries(before, { contactIds: [...contactIds, id] }, wallTimeIn(before.meeting.zone, deps.now())))
    return id
  })
  return { actId: act.actId, contactId: delegateId }
}

const contactFor = async (deps: Deps, who: Who, { contacts }: WritableStores, { name, email }: Mentioned, readingOf: ReadingOf): Promise<ContactId> => {
  const [known] = await contacts.withKeys([reachKey('email', email)])
  if (known !== undefined) return known.id
  const contact = contactOf(deps.newId() as ContactId, { name: name || (email.split('@')[0] ?? email), channels: [{ kind: 'email', value: email, label: '' }] }, todayOf(deps, who), { readingOf, roleKinds: [] })
  await contacts.insert(contact)
  return contact.id
}

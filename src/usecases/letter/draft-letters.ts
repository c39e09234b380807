import type { ContactId, MeetingId } from '#domain/base/ids.ts'
import { roleKindsOn } from '#domain/contact/role-kinds.ts'
import type { MailAddress } from '#domain/mail/mail-address.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { Notice } from '#domain/meeting/notices.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { letterLocale } from '#i18n/letters.ts'
import { noticeLetter, type NoticeToSay } from '#i18n/notice-letters.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { toldPeople } from '../meeting/notice-view.ts'
import { seriesState } from '../meeting/series-state.ts'
import { addressOf, pendingNotices } from './pending.ts'

/** One letter as it is proposed: `method` and `recurrenceId` say which notice it carries. */
export interface LetterProposed {
  readonly contactId: ContactId
  readonly name: string
  /** Where it goes; '' when no address of theirs is known. */
  readonly to: string
  readonly method: Notice['method']
  readonly recurrenceId: WallTime | null
  readonly minor: boolean
  readonly subject: string
  readonly text: string
  /** What the attached calendar file is called. */
  readonly fileName: string
}

/** A letter for each notice and person, in their register and language. `from` is null when no mailbox is set up: then they can only be copied. Fails with `meeting.not_found`. */
export const draftLetters = (deps: Deps, who: Who, { meetingId }: { readonly meetingId: MeetingId }): Promise<{ from: MailAddress | null; letters: LetterProposed[] }> =>
  deps.db.read(who.workspaceId, async stores => {
    const state = await seriesState(stores, meetingId)
    const from = (await stores.mailAccount.get())?.account.from ?? null
    const signed = from?.name || (await stores.workspace.get()).ownerName
    const people = new Map((await stores.contacts.getMany([...new Set(toldPeople(state.meeting))])).map(person => [person.id, person]))
    const roles = await stores.roles.ofContacts([...people.keys()])
    const letters = pendingNotices(state, deps.now()).flatMap(notice => notice.to.flatMap((contactId): LetterProposed[] => {
      const person = people.get(contactId)
      if (person === undefined) return []
      const [role = null] = roleKindsOn(roles.filter(one => one.contactId === contactId), todayOf(deps, who))
      const to = { names: [person.salutation || person.name], role }
      const words = noticeLetter(letterLocale([person]), to, { notice, meeting: state.meeting, before: toldBefore(state.meeting, notice, contactId), from: signed })
      return [{ contactId, name: person.name, to: addressOf(person)?.email ?? '', method: notice.method, recurrenceId: notice.recurrenceId, minor: notice.minor, ...words, fileName: 'invite.ics' }]
    }))
    return { from, letters }
  })

/** What this person was told of the series, or of this talk: where the rule had it when it did not stand elsewhere yet. */
const toldBefore = ({ told }: Meeting, { recurrenceId }: Notice, contactId: ContactId): NoticeToSay['before'] => {
  if (told === null || !told.series.contactIds.includes(contactId)) return null
  if (recurrenceId === null) return told.series.cancelled ? null : { start: told.series.start, rule: told.series.rule }
  return { start: told.instances.find(one => one.recurrenceId === recurrenceId && !one.cancelled)?.start ?? recurrenceId, rule: null }
}

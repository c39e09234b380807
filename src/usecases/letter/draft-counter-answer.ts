import type { ContactId } from '#domain/base/ids.ts'
import { roleKindsOn } from '#domain/contact/role-kinds.ts'
import type { MailAddress } from '#domain/mail/mail-address.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { counterLetter } from '#i18n/counter-letters.ts'
import { letterLocale } from '#i18n/letters.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { talkOf } from '../meeting/talk-of.ts'
import { addressOf } from './pending.ts'
import { counterOf, type WhichCounter } from './settle-counter.ts'

/** A letter that declines a proposal of another time, as it could go. */
export interface CounterAnswer {
  readonly contactId: ContactId
  readonly name: string
  /** Where it goes; '' when no address of theirs is known. */
  readonly to: string
  readonly method: 'DECLINECOUNTER'
  readonly recurrenceId: WallTime | null
  readonly subject: string
  readonly text: string
}

/** `times`, up to three with commas between them, are suggested instead; without them the talk stays where it is. Fails with `meeting.not_found` or `letter.nothing_to_accept`. */
export const draftCounterAnswer = (
  deps: Deps, who: Who, { recurrenceId = null, times = '', ...of }: Omit<WhichCounter, 'recurrenceId'> & { readonly recurrenceId?: WallTime | null; readonly times?: string },
): Promise<{ from: MailAddress | null; letter: CounterAnswer }> =>
  deps.db.read(who.workspaceId, async stores => {
    const { contactId, meetingId } = of
    const meeting = found(await stores.meetings.get(meetingId), 'meeting.not_found')
    const { proposed } = await counterOf(stores, { ...of, recurrenceId })
    const person = found(await stores.contacts.get(contactId), 'contact.not_found')
    const from = (await stores.mailAccount.get())?.account.from ?? null
    const { start } = recurrenceId === null && meeting.rule !== null ? meeting : (await talkOf(stores, meeting, recurrenceId ?? meeting.start, '')).occurrence
    const [role = null] = roleKindsOn(await stores.roles.ofContacts([contactId]), todayOf(deps, who))
    const letter = counterLetter(letterLocale([person]), { names: [person.salutation || person.name], role }, {
      title: meeting.title, format: meeting.format, zone: meeting.zone, start, rule: recurrenceId === null ? meeting.rule : null, proposed: proposed.start,
      times: (times === '' ? [] : times.split(',')) as WallTime[], from: from?.name || (await stores.workspace.get()).ownerName,
    })
    return { from, letter: { contactId, name: person.name, to: addressOf(person)?.email ?? '', method: 'DECLINECOUNTER', recurrenceId, ...letter } }
  })

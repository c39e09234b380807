import type { ContactId } from '#domain/base/ids.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import { noticesOf, toldOf } from '#domain/meeting/notices.ts'
import type { Occurrence } from '#domain/meeting/occurrence.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import { ruleInWords } from '#i18n/rule-words.ts'
import type { NamedContact } from '#store/named-contact.ts'
import type { Stores } from '#store/stores.ts'
import type { Deps, Who } from '../deps.ts'

/** A series with its people’s names, its rule in words, and how much of it the others do not know yet. */
export interface MeetingView extends Omit<Meeting, 'told'> {
  readonly people: readonly NamedContact[]
  readonly told: boolean
  /** How many messages would bring the others up to date. */
  readonly toTell: number
  readonly ruleText: string
}

/** `occurrences` are all those of the series that have something of their own, `instant` is now in ms since 1970. */
export const meetingView = (
  { told, ...meeting }: Meeting, occurrences: readonly Occurrence[], named: ReadonlyMap<ContactId, NamedContact>, instant: number, locale: Who['locale'],
): MeetingView => ({
  ...meeting,
  people: meeting.contactIds.flatMap(id => named.get(id) ?? []),
  told: told !== null,
  toTell: noticesOf(told, toldOf({ ...meeting, told }, occurrences), wallTimeIn(meeting.zone, instant)).length,
  ruleText: ruleInWords(locale, meeting),
})

/** The same, with what it needs looked up. */
export const viewedMeeting = async (deps: Deps, { locale }: Who, { contacts, occurrences }: Pick<Stores, 'contacts' | 'occurrences'>, meeting: Meeting): Promise<MeetingView> =>
  meetingView(meeting, await occurrences.ofMeeting(meeting.id), await contacts.named(meeting.contactIds), deps.now(), locale)

import type { ContactId } from '#domain/base/ids.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import { type Notice, noticesOf, toldOf } from '#domain/meeting/notices.ts'
import type { SeriesState } from '#domain/meeting/talks.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import { noticeText } from '#i18n/notices.ts'
import type { NamedContact } from '#store/named-contact.ts'
import type { Who } from '../deps.ts'

/** A message the others’ calendars need, with its people and a sentence. */
export interface NoticeView extends Pick<Notice, 'method' | 'recurrenceId' | 'start' | 'minutes' | 'place' | 'minor'> {
  readonly to: readonly NamedContact[]
  readonly text: string
}

/** Everybody a series was ever told to or will be. */
export const toldPeople = ({ contactIds, told }: Meeting): readonly ContactId[] => [...contactIds, ...(told?.series.contactIds ?? [])]

/** What is to be told now; `instant` in ms since 1970. Of people who are gone nothing can be told. */
export const noticeViews = ({ meeting, occurrences }: SeriesState, named: ReadonlyMap<ContactId, NamedContact>, instant: number, locale: Who['locale']): NoticeView[] =>
  noticesOf(meeting.told, toldOf(meeting, occurrences), wallTimeIn(meeting.zone, instant)).flatMap(notice => {
    const { method, recurrenceId, start, minutes, place, minor } = notice
    const to = notice.to.flatMap(id => named.get(id) ?? [])
    const text = noticeText(locale, { ...notice, names: to.map(person => person.salutation || person.name), zone: meeting.zone })
    return to.length === 0 ? [] : [{ method, to, recurrenceId, start, minutes, place, minor, text }]
  })

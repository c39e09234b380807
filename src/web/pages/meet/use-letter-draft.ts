import { getContact } from '#contract/contact.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { roleKindsOn } from '#domain/contact/role-kinds.ts'
import { readNotes } from '#domain/meeting/notes-read.ts'
import { summaryDraft } from '#domain/meeting/summary-draft.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { summaryLetter, thanksLetter } from '#i18n/letters.ts'
import type { Locale } from '#i18n/messages.ts'
import { useAsk } from '../../ground/api.ts'
import { useSession } from '../../ground/session.ts'
import type { TalkView } from '../../meet/talk-view.ts'

/** The summary or the thanks of a talk as rules draft them here in the page; null until it is known what these people are to me. */
export const useLetterDraft = (talk: TalkView, which: 'summary' | 'thanks', locale: Locale): string | null => {
  const from = useSession().account?.name ?? ''
  const { occurrence: { people, start, format }, prep, notes, actionItems, interactionId } = talk
  const [first] = people
  const { data, error } = useAsk(getContact, { contactId: first?.id ?? ('' as ContactId) }, { enabled: first !== undefined })
  if (data === undefined && error === null) return null
  const on = dayOf(start)
  const draft = summaryDraft({
    salutations: people.map(({ salutation, name }) => salutation || name), on, format, goal: prep.goal, from, roleKinds: data === undefined ? [] : roleKindsOn(data.roles, on),
    notes: readNotes(notes, on, people), promised: interactionId === null ? null : actionItems.filter(item => item.interactionId === interactionId),
  })
  return which === 'summary' ? summaryLetter(locale, draft) : thanksLetter(locale, draft)
}

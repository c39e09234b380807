import type { ContactId } from '#domain/base/ids.ts'
import { roleKindsOn } from '#domain/contact/role-kinds.ts'
import type { Meeting } from '#domain/meeting/meeting.ts'
import type { NotesRead } from '#domain/meeting/notes-read.ts'
import type { Occurrence } from '#domain/meeting/occurrence.ts'
import { summaryDraft } from '#domain/meeting/summary-draft.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { letterLocale, summaryLetter, thanksLetter } from '#i18n/letters.ts'
import type { Locale } from '#i18n/messages.ts'
import type { NamedContact } from '#store/named-contact.ts'
import type { Stores } from '#store/stores.ts'
import type { Who } from '../deps.ts'

/** Letters after a talk, `draft` of the contract. */
export interface LetterDraft {
  readonly language: Locale
  readonly summary: string
  readonly thanks: string
}

/** Drafted from what was noted and promised, once the talk was held; then what was logged as promised counts, not what the notes said. */
export const letterDraft = async (
  who: Who, stores: Stores, meeting: Meeting, one: Occurrence, named: ReadonlyMap<ContactId, NamedContact>, notes: NotesRead,
): Promise<LetterDraft> => {
  const people = meeting.contactIds.flatMap(id => named.get(id) ?? [])
  const language = people.length === 0 ? who.locale : letterLocale(people)
  const interaction = one.interactionId === null ? null : await stores.interactions.get(one.interactionId)
  if (interaction === null) return { language, summary: '', thanks: '' }
  const on = dayOf(one.start)
  const draft = summaryDraft({
    salutations: people.map(({ salutation, name }) => salutation || name), on, format: interaction.format, goal: one.prep.goal, from: (await stores.workspace.get()).ownerName,
    roleKinds: roleKindsOn(await stores.roles.ofContacts(meeting.contactIds), on), notes, promised: await stores.actionItems.ofInteraction(interaction.id),
  })
  return { language, summary: summaryLetter(language, draft), thanks: thanksLetter(language, draft) }
}

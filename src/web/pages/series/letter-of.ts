import { type Addressed, calledOffText, changedText, invitationText, movedText, placedText, seriesCalledOffText } from '#i18n/invitations.ts'
import type { Locale } from '#i18n/messages.ts'
import type { Meeting, Notice } from './series-view.ts'

/** The words that tell one person what a notice says: the invitation as it was written while nothing was told, else a polite line on what changed. */
export const letterOf = (
  locale: Locale, { format, rule, ruleText, place, text, start: first, told }: Pick<Meeting, 'format' | 'rule' | 'ruleText' | 'place' | 'text' | 'start' | 'told'>,
  { method, recurrenceId, start, minor, place: where }: Pick<Notice, 'method' | 'recurrenceId' | 'start' | 'minor' | 'place'>, to: Addressed,
): string => {
  const cadence = rule === null ? null : ruleText
  if (method === 'CANCEL') return recurrenceId === null && cadence !== null ? seriesCalledOffText(locale, to, { format, cadence }) : calledOffText(locale, to, { format, start: recurrenceId ?? first })
  if (recurrenceId !== null) return recurrenceId === start ? placedText(locale, to, { format, start, place: where }) : movedText(locale, to, { format, from: recurrenceId, start })
  if (told && !minor) return changedText(locale, to, { format, start, cadence, place })
  return text === '' ? invitationText(locale, to, { format, start, cadence, place }) : text
}

import type { LogStart } from '../log/log-start.ts'
import type { LineDraft } from './line-draft.ts'

/** The whole form with what the line says; the line itself stands in the notes, so that no word of it is lost. */
export const logStartOf = (text: string, { people, date, time, minutes, format, topic, followUp }: LineDraft): LogStart => ({
  people, topic, minutes, at: time, notes: text.trim(),
  ...(date === null ? {} : { on: date }),
  ...(format === null ? {} : { format }),
  followUps: followUp === null ? [] : [{ key: 1, text: followUp.text, by: 'me', dueOn: followUp.due ?? '' }],
})

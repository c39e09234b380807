import type { Format } from '#domain/interaction/format.ts'
import type { Day } from '#domain/time/day.ts'
import { monthDay } from './dates.ts'
import { talkName } from './invitations.ts'
import { type Locale, messages, translate } from './messages.ts'

const words = messages(
  { summary: '{on}{what}的总结', thanks: '感谢 {on}的{what}', topic: '{on}想请教的内容' },
  { summary: 'Summary of our {what} on {on}', thanks: 'Thank you for our {what} on {on}', topic: 'What I would like to learn on {on}' },
)

/** What a letter about a talk is headed with; its reader changes it as they like. */
export const letterSubject = (locale: Locale, about: 'summary' | 'thanks' | 'topic', { on, format }: { readonly on: Day; readonly format: Format }): string =>
  translate(words, locale, about, { on: monthDay(locale, on), what: talkName(locale, format) })

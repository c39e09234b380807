import type { Day } from '#domain/time/day.ts'
import { cli } from '#i18n/cli.ts'
import { dayHeading, duration, shortDay } from '#i18n/dates.ts'
import { type Locale, translate } from '#i18n/messages.ts'
import { formatWords } from '#i18n/words.ts'
import type { SettledLine } from '../asking/line.ts'
import { plain } from '../terminal/width.ts'

/** What was understood of a line, one line a field; what it does not say is left out. */
export const lineText = (locale: Locale, line: SettledLine, today: Day): string[] => {
  const words = cli[locale]
  const on = line.date ?? (line.kind === 'planned' ? null : today)
  const others = line.dateAlternatives.map(day => shortDay(locale, day, today)).join(words.between)
  const people = [...line.people.map(({ name }) => plain(name)), ...line.newPeople.map(name => translate(cli, locale, 'line_new', { name: plain(name) }))]
  const { followUp } = line
  const fields: readonly (readonly [label: string, value: string | null])[] = [
    [words.line_kind, words[`line_${line.kind}`]],
    [words.line_people, people.join(words.between)],
    [words.line_date, on === null ? null : others === '' ? dayHeading(locale, on) : translate(cli, locale, 'line_date_or', { on: dayHeading(locale, on), others })],
    [words.line_time, line.time],
    [words.line_minutes, line.minutes === null ? null : duration(locale, line.minutes)],
    [words.line_format, line.format === null ? null : translate(formatWords, locale, line.format)],
    [words.line_topic, line.topic === '' ? null : plain(line.topic)],
  ]
  const promised = followUp && (followUp.due === null
    ? translate(cli, locale, 'follow_up', { text: plain(followUp.text) })
    : translate(cli, locale, 'follow_up_by', { text: plain(followUp.text), on: shortDay(locale, followUp.due, today) }))
  return [...fields.flatMap(([label, value]) => (value === null ? [] : [`${label}${words.colon}${value}`])), ...(promised === null ? [] : [promised])]
}

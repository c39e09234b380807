import { getOccurrence } from '#contract/meeting.ts'
import { getWorkspace } from '#contract/workspace.ts'
import type { Day } from '#domain/time/day.ts'
import { cli } from '#i18n/cli.ts'
import { type Locale, translate } from '#i18n/messages.ts'
import { meeting as words } from '#i18n/meeting.ts'
import type { Returned } from '#client/returned.ts'
import { dayAsked } from '../asking/day.ts'
import { talkAsked } from '../asking/talk.ts'
import type { Command } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { namesText, whenText } from '../report/talk-text.ts'
import { paint } from '../terminal/paint.ts'
import { plain } from '../terminal/width.ts'

/** The brief of a talk, the next one or that of a day: what to look at half an hour before (M9). */
export const meetPrep: Command = {
  name: 'meet prep', words: [1, 2], options: {},
  run: async ({ client, json, locale, terminal, words: [who = '', on] }) => {
    const call = await client()
    const today = (await call(getWorkspace, {})).today as Day
    const { meetingId, recurrenceId } = await talkAsked(call, who, on === undefined ? null : dayAsked(on, today, 'future'))
    const talk = await call(getOccurrence, { meetingId, recurrenceId })
    if (json) return jsonOut(terminal, talk)
    const { occurrence } = talk
    const parts = partsOf(locale, talk).filter(([, points]) => points.length > 0)
    await terminal.out([
      `${paint(terminal.colours, 'bold', plain(occurrence.title))}\n${whenText(locale, occurrence, today)} · ${namesText(locale, occurrence.people)}\n`,
      ...parts.map(([title, points]) => `\n${paint(terminal.colours, 'bold', title)}\n${points.map(point => `  ${plain(point)}\n`).join('')}`),
    ].join(''))
  },
}

const linesIn = (text: string): string[] => text.split('\n').map(line => line.replace(/^\s*[-*+]\s+/, '').trim()).filter(line => line !== '')

/** In the order of the brief on the page. */
const partsOf = (locale: Locale, { occurrence, prep, asks, actionItems, advice, placeNotes, lastPlace }: Returned<typeof getOccurrence>): readonly (readonly [string, readonly string[]])[] => {
  const t = words[locale]
  return [
    [t.goal, [prep.goal.trim() || t.none]], [t.topic, linesIn(prep.topic)], [t.asks, asks.filter(ask => ask.answeredOn === null).map(ask => ask.text)],
    [t.progress, linesIn(prep.progress)], [t.learned, linesIn(prep.learned)], [t.mistakes, linesIn(prep.mistakes)], [t.problems, linesIn(prep.problems)],
    [t.items, actionItems.map(item => `${item.text} (${item.by === 'me' ? t.by_me : t.by_them})`)],
    [t.advice, advice.filter(one => one.reportedOn === null).map(one => [one.text, one.result].filter(text => text !== '').join(cli[locale].colon))],
    [t.bring, linesIn(prep.bring)], [t.place, [occurrence.place, ...linesIn(placeNotes), lastPlace === '' ? '' : translate(words, locale, 'last_place', { place: lastPlace })].filter(text => text !== '')],
  ]
}

import { getMeeting } from '#contract/meeting.ts'
import { getWorkspace } from '#contract/workspace.ts'
import type { Day } from '#domain/time/day.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { duration } from '#i18n/dates.ts'
import { loopWords } from '#i18n/loop.ts'
import { type Locale, translate } from '#i18n/messages.ts'
import { series } from '#i18n/series.ts'
import type { Returned } from '#client/returned.ts'
import { meetingAsked } from '../asking/talk.ts'
import type { Command } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { namesText, noteText, whenText } from '../report/talk-text.ts'
import { paint } from '../terminal/paint.ts'
import { tableOf } from '../terminal/table.ts'
import { plain } from '../terminal/width.ts'

/** What is said of a talk is not cut. */
const NOTES = 120

/** One meeting: how often, answers, what is still to be told, its talks. */
export const meetShow: Command = {
  name: 'meet show', words: [1, 1], options: {},
  run: async ({ client, json, locale, terminal, words: [who = ''] }) => {
    const call = await client()
    const page = await call(getMeeting, { meetingId: (await meetingAsked(call, who)).id })
    if (json) return jsonOut(terminal, page)
    const today = (await call(getWorkspace, {})).today as Day
    const t = cliMeet[locale]
    const { meeting, coming, past, attendances, notices } = page
    const about = [meeting.ruleText || t.once, duration(locale, meeting.minutes), plain(meeting.place), translate(cliMeet, locale, 'with', { names: namesText(locale, meeting.people) }), meeting.cancelled ? loopWords[locale].cancelled : '']
    const table = (talks: typeof coming): string => tableOf(terminal.colours, null, NOTES)(talks.map(talk => [`  ${whenText(locale, talk, today)}`, noteText(locale, talk, today)]))
    await terminal.out([
      `${paint(terminal.colours, 'bold', plain(meeting.title))}\n`, `${about.filter(text => text !== '').join(' · ')}\n${t.id} ${meeting.id}\n`,
      ...(attendances.length === 0 ? [] : [`\n${t.answers}\n`, ...attendances.map(answer => `  ${answerText(locale, answer, today)}\n`)]),
      '\n', ...(notices.length === 0 ? [`${meeting.told ? t.all_told : t.not_told}\n`] : notices.map(({ text }) => `${translate(cliMeet, locale, 'to_tell', { text: plain(text) })}\n`)),
      ...(coming.length === 0 ? [`\n${t.talks_none}\n`] : [`\n${t.coming}\n`, table(coming)]), ...(past.length === 0 ? [] : [`\n${t.past}\n`, table(past)]),
    ].join(''))
  },
}

const answerText = (locale: Locale, { name, partStat, comment, proposed }: Returned<typeof getMeeting>['attendances'][number], today: Day): string => [
  `${plain(name)} ${series[locale][partStat]}`, ...(comment === '' ? [] : [plain(comment)]), ...(proposed === null ? [] : [translate(cliMeet, locale, 'proposed', { on: whenText(locale, proposed, today) })]),
].join(cliMeet[locale].stop)

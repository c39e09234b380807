import { getCalendar } from '#contract/meeting.ts'
import { getWorkspace } from '#contract/workspace.ts'
import { addDays, type Day, weekdayOf } from '#domain/time/day.ts'
import { addMinutes, dayOf } from '#domain/time/wall-time.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { dayHeading } from '#i18n/dates.ts'
import { translate } from '#i18n/messages.ts'
import type { Returned } from '#client/returned.ts'
import type { Locale } from '#i18n/messages.ts'
import { dayAsked } from '../asking/day.ts'
import type { Command } from '../base/command.ts'
import { one } from '../base/flags.ts'
import { jsonOut } from '../base/json.ts'
import { markText, namesText, noteText } from '../report/talk-text.ts'
import { paint } from '../terminal/paint.ts'
import { plain } from '../terminal/width.ts'

/** Four weeks, as a month is looked at. */
const AHEAD = 27

/** The talks of a stretch of days, with holidays and the weekends worked for them; days with neither are left out. */
export const calendar: Command = {
  name: 'calendar', words: [0, 0], options: { from: 'text', to: 'text' },
  run: async ({ client, flags, json, locale, terminal }) => {
    const call = await client()
    const today = (await call(getWorkspace, {})).today as Day
    const [first, last] = [one(flags, 'from'), one(flags, 'to')]
    const from = first === undefined ? today : dayAsked(first, today, 'future')
    const found = await call(getCalendar, { from, to: last === undefined ? addDays(from, AHEAD) : dayAsked(last, today, 'future') })
    if (json) return jsonOut(terminal, found)
    const talks = Map.groupBy(found.occurrences, ({ start }) => dayOf(start))
    const days = found.days.flatMap(day => {
      const [mark, held] = [dayMarkText(locale, day), talks.get(day.day) ?? []]
      if (mark === '' && held.length === 0) return []
      const lines = held.map(talk => `  ${talk.start.slice(11)}–${addMinutes(talk.start, talk.minutes).slice(11)}  ${[plain(talk.title), namesText(locale, talk.people), plain(talk.place), noteText(locale, { ...talk, dayOff: null }, today)].filter(text => text !== '').join(' · ')}\n`)
      return [`${paint(terminal.colours, 'bold', dayHeading(locale, day.day))}${[day.lunar, mark].filter(text => text !== '').map(text => ` · ${text}`).join('')}\n${lines.join('')}`]
    })
    const open = found.provisional.map(year => `${translate(cliMeet, locale, 'provisional', { year })}\n`)
    return terminal.out(days.length === 0 ? `${cliMeet[locale].calendar_none}\n` : [...days, ...open].join(''))
  },
}

/** Ordinary weekends and working days say nothing. */
const dayMarkText = (locale: Locale, mark: Returned<typeof getCalendar>['days'][number]): string =>
  mark.certainty === 'weekend' ? '' : mark.kind === 'off' ? markText(locale, mark) : weekdayOf(mark.day) >= 6 ? cliMeet[locale].work : ''

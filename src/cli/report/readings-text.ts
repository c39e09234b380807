import type { Returned } from '#client/returned.ts'
import type { proposeMeeting } from '#contract/meeting.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { fullDay, weekday } from '#i18n/dates.ts'
import { type Locale, translate } from '#i18n/messages.ts'
import { tableOf } from '../terminal/table.ts'
import { plain } from '../terminal/width.ts'
import { markText } from './talk-text.ts'

type Reading = Returned<typeof proposeMeeting>['readings'][number]

/** Readings of a frequency, numbered, each with its dates: days off and clashes said, other days offered. */
export const readingsText = (locale: Locale, readings: readonly Reading[]): string => readings.map(({ key, text, dates }, i) =>
  `${i + 1}. ${translate(cliMeet, locale, 'reading', { key, text })}\n${tableOf(false, null)(dates.map(date => [`  ${fullDay(locale, dayOf(date.start))}`, weekday(locale, dayOf(date.start)), date.start.slice(11), noteOf(locale, date)]))}`).join('')

const noteOf = (locale: Locale, { mark, clash, instead }: Reading['dates'][number]): string => [
  markText(locale, mark), clash === null ? '' : translate(cliMeet, locale, 'clash', { title: plain(clash) }),
  instead[0] === undefined ? '' : translate(cliMeet, locale, 'instead', { days: instead[0].start.slice(0, 10) }),
].filter(text => text !== '').join(cliMeet[locale].stop)

import { type Holiday, workingDaysAround } from '../time/around-holiday.ts'
import type { Day } from '../time/day.ts'
import type { HolidayFile } from '../time/holiday-file.ts'
import { matches, type Piece } from './said.ts'

/** 元旦后, 年前, after New Year: a time around a holiday that names no day. */
export interface VagueDay extends Piece {
  readonly holiday: Holiday | null
  readonly side: 'before' | 'after'
}

const NAMES: readonly (readonly [words: RegExp, holiday: Holiday | null])[] = [
  [/^元旦|^新年|new year|^ny$/, 'new_year'], [/^春节|^过完?年|^农历年|^年$|^大年|spring festival|cny|lunar|chinese/, 'spring_festival'], [/^清明/, 'qingming'], [/^五一|^劳动|may day|labou?r/, 'labour_day'], [/^端午|dragon/, 'dragon_boat'],
  [/^中秋|mid-?autumn/, 'mid_autumn'], [/^国庆|^十一|national|golden/, 'national_day'], [/^圣诞|christmas|xmas/, 'christmas'], [/./, null],
]
const CHINESE = '(元旦|新年|春节|过完?年|农历年|清明|五一|劳动节|端午|中秋|国庆|(?<![二三四五六七八九十])十一(?![点月号日个家名])|圣诞|(?<![今明去前后每往同当两三几半多少年一二四五六七八九十百\\d])年|(?<![季环章情细关调音时\\p{Script=Han}])节|假期|放假|放完假)节?(?:假期|长假|小长假|放假)?(?:之|以)?(前|后)(?!期|台|端|面(?![谈聊试议])|天|年|几年)'
const ENGLISH = '\\b(after|before) (?:the )?((?:chinese |lunar )?new year(?:\'?s)?|spring festival|cny|national day|golden week|may day|labou?r day|mid-?autumn(?: festival)?|dragon boat(?: festival)?|christmas|xmas|holidays?)\\b'
const VAGUE = RegExp(`${CHINESE}|${ENGLISH}`, 'gu')

/** The times around holidays that a line says, in order. */
export const vagueDaysIn = (text: string): readonly VagueDay[] => matches(VAGUE, text).map(({ from, to, found }) => {
  const [, chinese, way, side, english] = found
  const name = chinese ?? english ?? ''
  return { from, to, holiday: NAMES.find(([words]) => words.test(name))?.[1] ?? null, side: way === '前' || side === 'before' ? 'before' : 'after' }
})

/** One or two working days that may be meant by the notices in force; nothing is chosen. */
export const daysMeant = ({ holiday, side }: VagueDay, today: Day, files: readonly HolidayFile[]): readonly Day[] => workingDaysAround(holiday, side, today, files)

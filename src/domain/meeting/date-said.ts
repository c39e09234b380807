import type { Day } from '../time/day.ts'
import { spokenDay } from '../time/spoken-day.ts'

/** A day that stands in words, and the words without it. */
export interface DateSaid {
  readonly on: Day | null
  readonly rest: string
}

const ISO = '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}[日号]?'
// Characters of which Chinese dates are made. A point or a dash alone is none of them: 3.5 万 and 1-2 个 are no days.
const HAN = '[\\d零〇一二三四五六七八九十两廿卅年月日号周星期礼拜天上下个本这明后大今底末第内以之/]{2,16}'
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|urs|r|ur)?(?:day)?'
const ENGLISH = [
  'today|tonight|tomorrow|the day after tomorrow', `(?:next|this|coming) week ${WEEKDAY}|${WEEKDAY} (?:of )?(?:next|this) week|(?:(?:next|this|coming) )?${WEEKDAY}`, `${MONTH} (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?`,
  `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?: \\d{4})?`, '(?:the )?\\d{1,2}(?:st|nd|rd|th)', 'in (?:\\d{1,3}|an?|one|two|three|four|five|six) (?:day|week|month)s?', '(?:the )?end of (?:the |this |next )?(?:month|year)',
].join('|')
const SAID = RegExp(`${ISO}|${HAN}|(?<![a-z])(?:${ENGLISH})(?![a-z])`, 'giu')

const BEFORE = /(?:(?<![a-z])(?:by|before|due|until|on)(?: on)?\s*|最晚|最迟|在|于|[（(【[])+\s*$/iu
const AFTER = /^\s*(?:之前|以前|前(?![天后端台])|为止|截止|内)?\s*[）)】\]]?/u
const EDGES = /^[\s,，。;；:：、-]+|[\s,，;；:：、-]+$/gu

/** The day by which something is to be done, in Chinese or English; a day that was past or is not understood is none. What stands at either end is taken out of the words. */
export const dateSaid = (text: string, today: Day): DateSaid => {
  for (const found of text.matchAll(SAID)) {
    const day = readable(found[0], today)
    if (day === null || day.on < today) continue
    const from = found.index + day.from
    const before = text.slice(0, from).replace(BEFORE, '')
    const after = text.slice(from + day.words.length).replace(AFTER, '')
    const [head, tail] = [before.replace(EDGES, ''), after.replace(EDGES, '')]
    return { on: day.on, rest: head === '' || tail === '' ? head + tail : text.trim() }
  }
  return { on: null, rest: text.trim() }
}

/** The longest part of some words that is a day. */
const readable = (words: string, today: Day): { readonly on: Day; readonly from: number; readonly words: string } | null => {
  for (let length = words.length; length >= 2; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const part = words.slice(from, from + length)
      const on = spokenDay(part, today, 'future')
      if (on !== null) return { on, from, words: part }
    }
  }
  return null
}

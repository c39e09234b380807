import type { ColumnKind } from './column.ts'
import { HEADING_WORDS } from './heading-words.ts'

/** What a heading says of bare numbers below it: minutes or hours of a length, times a week, month, quarter or year of a cadence. */
export type HeadingUnit = 'minutes' | 'hours' | 'per_week' | 'per_month' | 'per_quarter' | 'per_year'

export interface HeadingReading {
  readonly kind: ColumnKind
  /** Means this only beside surer headings. */
  readonly weak: boolean
}

const BRACKETS = /[（(【[［{〔<《][^）)】\]］}〕>》]*[）)】\]］}〕>》]/g
/** Words put before or after a heading that change nothing: 沟通频次, 每次时长, 联系人电话. */
const BEFORE = new RegExp('^(?:计划|预计|期望|建议|沟通|联系人|联系|交流|会面|见面|拜访|互动|维护|会议|每次|单次|对方|工作|办公|个人|他的|她的|其|' +
  'your|their|contact|meeting|communication|planned|primary|work|business|home|main)')
/** `1 - Value` is Google's way: Phone 1 - Value. */
const AFTER = /(?:信息|名称|要求|情况|安排|必填|选填|level|score|address|number|name|1value|1|一)$/

/** A heading without what varies: width, case, spaces, punctuation, numbering, hints in brackets. */
export const foldHeading = (text: string): string =>
  text.normalize('NFKC').replace(BRACKETS, '').toLowerCase().replace(/^\s*(?:\d+|[a-z])\s*[.、)]\s*/, '').replace(/[\s\p{P}\p{S}]/gu, '')

/** The column a heading means, or null. */
export const readHeading = (text: string): HeadingReading | null => {
  const folded = foldHeading(text)
  if (folded === '' || folded.length > 24) return null
  return HEADING_WORDS.get(folded) ?? stripped(folded)
}

const stripped = (folded: string): HeadingReading | null => {
  const bare = folded.replace(BEFORE, '')
  const known = HEADING_WORDS.get(bare) ?? HEADING_WORDS.get(folded.replace(AFTER, '')) ?? HEADING_WORDS.get(bare.replace(AFTER, ''))
  if (known === undefined) return null
  // 计划人 or 维护客户 is no surer for its prefix, but 沟通时间 and 每次时间 are lengths.
  return known.weak && known.kind === 'length' && bare !== folded ? { ...known, weak: false } : known
}

const UNITS: readonly (readonly [RegExp, HeadingUnit])[] = [
  [/次\s*[/每]\s*周|每周次数|周次数|per week|\/\s*w(ee)?k/i, 'per_week'], [/次\s*[/每]\s*月|每月次数|月次数|per month|\/\s*mo(nth)?/i, 'per_month'],
  [/次\s*[/每]\s*季|每季度?次数|per quarter|\/\s*q/i, 'per_quarter'], [/次\s*[/每]\s*年|每年次数|年次数|per year|a year|\/\s*y(ea)?r/i, 'per_year'],
  [/分钟|分鐘|\bmin(ute)?s?\b|\(\s*m\s*\)|（分）|\(分\)/i, 'minutes'], [/小时|小時|\bh(our|r)?s?\b/i, 'hours'],
]

/** The unit a heading gives its numbers: 沟通时长（分钟）, Length (h), 频次（次/年）. Null without one. */
export const headingUnit = (text: string): HeadingUnit | null => UNITS.find(([pattern]) => pattern.test(text.normalize('NFKC')))?.[1] ?? null

const PER = { per_week: '每周', per_month: '每月', per_quarter: '每季度', per_year: '每年' } as const

/** A bare number (or range) with the unit of its heading put to it, in words the phrase readers know; any other text as it is. */
export const withUnit = (text: string, unit: HeadingUnit | null): string => {
  if (unit === null || !/^\d+(?:\.\d+)?(?:\s*[-~–—～至到]\s*\d+(?:\.\d+)?)?$/.test(text)) return text
  if (unit === 'minutes') return `${text}分钟`
  return unit === 'hours' ? `${text}小时` : `${PER[unit]}${text}次`
}

import { readHanDigits, readSmallNumber } from '../time/han-number.ts'
import { readLunarDay, saysLunar } from '../time/lunar-text.ts'
import { isValidBirthday } from './birthday.ts'
import type { Birthday } from './birthday.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(${MONTHS.join('|')})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?`

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const TIME_BEHIND = /[t\s]+\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?(?:z|[+-]\d\d:?\d\d)?$/

interface Parts {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

type Reader = readonly [RegExp, (groups: readonly string[]) => Parts | null]

const parts = (year: string, month: string, day: string): Parts => ({ year: year === '' ? null : Number(year), month: Number(month), day: Number(day) })

const monthNumber = (word: string): string => String(MONTHS.indexOf(word) + 1)

// 5/4/1990 is the 4th of May or the 5th of April: only a day above 12, or the same number twice, says which.
const readYearLast = ([first = '', second = '', year = '']: readonly string[]): Parts | null => {
  if (Number(first) > 12) return parts(year, second, first)
  return Number(second) > 12 || Number(first) === Number(second) ? parts(year, first, second) : null
}

const readHan = ([year = '', month = '', day = '']: readonly string[]): Parts | null => {
  const read = [year === '' ? null : readHanDigits(year), readSmallNumber(month), readSmallNumber(day)] as const
  return read[1] === null || read[2] === null || (year !== '' && read[0] === null) ? null : { year: read[0], month: read[1], day: read[2] }
}

const READERS: readonly Reader[] = [
  [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号號]?$/, ([year = '', month = '', day = '']) => parts(year, month, day)],
  [/^(\d{4})(\d\d)(\d\d)$/, ([year = '', month = '', day = '']) => parts(year, month, day)],
  [/^(?:--)?(\d\d)-?(\d\d)$/, ([month = '', day = '']) => parts('', month, day)],
  [/^(\d{1,2})[-/月](\d{1,2})[日号號]?$/, ([month = '', day = '']) => parts('', month, day)],
  // A sheet turns 5.10, 5.20 and 5.30 into 5.1, 5.2 and 5.3, so these say nothing sure.
  [/^(\d{1,2})\.(0\d|\d\d|[4-9])$/, ([month = '', day = '']) => parts('', month, day)],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, readYearLast],
  [/^(?:([〇零○一二三四五六七八九]{4})年)?([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})[日号號]$/, readHan],
  [new RegExp(`^${MONTH}[ -]?${DAY}(?:,? ?(\\d{4}))?$`), ([month = '', day = '', year = '']) => parts(year, monthNumber(month), day)],
  [new RegExp(`^${DAY}[ -]?(?:of )?${MONTH}(?:[, -]{1,2}(\\d{4}))?$`), ([day = '', month = '', year = '']) => parts(year, monthNumber(month), day)],
]

const checked = (birthday: Birthday): Birthday | null => (isValidBirthday(birthday) ? birthday : null)

const readLunarBirthday = (text: string): Birthday | null => {
  const read = readLunarDay(text)
  return read === null ? null : checked({ calendar: 'lunar', year: read.year, month: read.month, day: read.day, leapMonth: read.leap })
}

/**
 * Reads a birthday as people and programs write it: 1990-05-04, 1990/5/4, 5月4日, --05-04, 0504, 19900504, May 4, 4 May 1990, 农历八月十五,
 * 1985年农历闰六月初六, lunar 8/15; Apple's year 1604 means no year; a time after the date is left out. Null when it is no date, cannot
 * be, or could be two days (5/4/1990, 5.1, 八月十五 without 农历 or 日): then a person has to say.
 */
export const readBirthday = (text: string): Birthday | null => {
  const plain = text.normalize('NFKC').trim()
  if (saysLunar(plain)) return readLunarBirthday(plain)
  const date = plain.toLowerCase().replace(/^(?:公历|公曆|阳历|陽曆|新历|solar)[:\s]*/, '').replace(TIME_BEHIND, '')
  const tight = /[a-z]/.test(date) ? date.replace(/\s+/g, ' ') : date.replace(/\s+/g, '')
  for (const [pattern, read] of READERS) {
    const found = pattern.exec(tight)
    const it = found === null ? null : read(found.slice(1).map((group) => group ?? ''))
    if (it !== null) return checked({ calendar: 'solar', ...it, year: it.year === 1604 ? null : it.year, leapMonth: false })
  }
  return null
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The one canonical writing, for sheets and storage; `readBirthday` reads it back: 1990-05-04, --05-04, 农历1985-闰06-06, 农历--08-15. */
export const birthdayText = ({ calendar, year, month, day, leapMonth }: Birthday): string =>
  `${calendar === 'lunar' ? '农历' : ''}${year === null ? '-' : year}-${leapMonth ? '闰' : ''}${two(month)}-${two(day)}`

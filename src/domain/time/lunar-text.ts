import { readHanDigits, readSmallNumber } from './han-number.ts'

/** A lunar day as people write it; the year is null when it is not said. */
export interface LunarDate {
  readonly year: number | null
  readonly month: number
  readonly leap: boolean
  readonly day: number
}

const MARK = /农历|農曆|阴历|陰曆|旧历|舊曆|夏历|lunar(?: calendar)?/gi
const MONTH_NAMES: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12, 臘: 12 }
const DATE = /^(?:(\d{4}|[〇零○一二三四五六七八九]{4})年)?(闰|閏)?(正|冬|腊|臘|[一二三四五六七八九十]{1,2}|\d{1,2})月(?:初([一二三四五六七八九十]|\d{1,2})|([一二三四五六七八九十廿卅]{1,3}|\d{1,2}))(?:日|号|號)?$/
const NUMERIC = /^(?:--|(\d{4})[-/.])?(闰|閏)?(\d{1,2})[-/.](闰|閏)?(\d{1,2})$/

/** Whether the text says by itself that it means the lunar calendar: a mark (农历, lunar), a lunar month name, 闰 or 初. */
export const saysLunar = (text: string): boolean => new RegExp(MARK.source, 'i').test(text) || /[闰閏]|[正冬腊臘]月|月初|大年|除夕/.test(text)

const inRange = (date: LunarDate): LunarDate | null => (date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 30 ? date : null)

const readYear = (text: string | undefined): number | null => (text === undefined ? null : /^\d/.test(text) ? Number(text) : readHanDigits(text))

/**
 * Reads a lunar date in Chinese or marked digits: 农历八月十五, 腊月三十, 正月初一, 闰六月初六, 冬月廿三, 1985年农历闰六月初六, lunar 8/15.
 * Null when it is not one. Whether that year has the day is for `isValidBirthday` and `solarOf`; 除夕 alone is not a fixed day and is not read.
 */
export const readLunarDay = (text: string): LunarDate | null => {
  const plain = text.normalize('NFKC').replace(MARK, '').replace(/[\s()（）,，:：]/g, '').replace(/大年初/, '正月初').replace(/大年三十/, '腊月三十')
  const numeric = NUMERIC.exec(plain)
  if (numeric !== null) {
    return inRange({ year: readYear(numeric[1]), month: Number(numeric[3]), leap: (numeric[2] ?? numeric[4]) !== undefined, day: Number(numeric[5]) })
  }
  const found = DATE.exec(plain)
  if (found === null) return null
  const [, year, leap, month = '', early, later] = found
  const monthNumber = MONTH_NAMES[month] ?? readSmallNumber(month)
  const day = readSmallNumber(early ?? later ?? '')
  if (monthNumber === null || day === null || (early !== undefined && day > 10)) return null
  return inRange({ year: readYear(year), month: monthNumber, leap: leap !== undefined, day })
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const MONTHS = ['正', ...NUMERALS.slice(1), '冬', '腊']

const dayText = (day: number): string => {
  if (day <= 10) return `初${NUMERALS[day - 1]}`
  if (day === 20) return '二十'
  if (day === 30) return '三十'
  return `${day < 20 ? '十' : '廿'}${NUMERALS[(day % 10) - 1]}`
}

/** A lunar day as a calendar prints it: 十月十七, 闰六月初六, 腊月三十. The eleventh and twelfth months are 冬月 and 腊月. */
export const lunarDayText = ({ month, leap, day }: Pick<LunarDate, 'month' | 'leap' | 'day'>): string =>
  `${leap ? '闰' : ''}${MONTHS[month - 1]}月${dayText(day)}`

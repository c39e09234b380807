import { addDays, addMonths, type Day } from './day.ts'
import { readHanNumber } from './han-number.ts'

const NAMED: Readonly<Record<string, number>> = {
  今天: 0, 今日: 0, 今儿: 0, 今儿个: 0, 今晚: 0, 今早: 0, 今晨: 0, 刚才: 0, 刚刚: 0, 方才: 0, 昨天: -1, 昨日: -1, 昨儿: -1, 昨儿个: -1, 昨晚: -1, 昨夜: -1, 昨早: -1, 前天: -2, 前日: -2, 前晚: -2, 大前天: -3,
  明天: 1, 明日: 1, 明儿: 1, 明儿个: 1, 明晚: 1, 明早: 1, 后天: 2, 后日: 2, 后晚: 2, 大后天: 3,
  today: 0, tonight: 0, 'just now': 0, 'this morning': 0, 'this afternoon': 0, 'this evening': 0, 'earlier today': 0, 'later today': 0,
  yesterday: -1, yday: -1, 'last night': -1, tomorrow: 1, tmr: 1, tmrw: 1, tomo: 1, '2moro': 1, tonite: 0, '2nite': 0, 'last evening': -1,
  'the day before yesterday': -2, 'day before yesterday': -2, 'the day after tomorrow': 2, 'day after tomorrow': 2,
}

const UNITS: Readonly<Record<string, 'day' | 'week' | 'fortnight' | 'month'>> = {
  天: 'day', 日: 'day', day: 'day', 周: 'week', 星期: 'week', 礼拜: 'week', week: 'week', wk: 'week', fortnight: 'fortnight', 月: 'month', month: 'month',
}

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, 'a couple of': 2, 两: 2,
}
const ENGLISH_NUMBER = '\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple of'
const CHINESE = /^(?:再?过 ?)?(\d{1,3}|[一二两三四五六七八九十]{1,3}) ?个?(天|日|周|星期|礼拜|月)(?:以|之)?(前|后)$/
const AGO = RegExp(`^(${ENGLISH_NUMBER}) (day|week|wk|fortnight|month)s? (ago|back)$`)
const IN = RegExp(`^in (${ENGLISH_NUMBER}) (day|week|wk|fortnight|month)s?(?: time)?$`)
const FROM_NOW = RegExp(`^(${ENGLISH_NUMBER}) (day|week|wk|fortnight|month)s? (?:from (?:now|today)|later)$`)

/** Days counted from today: 昨天, 今晚, tomorrow, 3天前, 两周后, a week ago, in 2 weeks. */
export const spokenCount = (said: string, today: Day): Day | null => {
  const named = Object.hasOwn(NAMED, said) ? NAMED[said] : undefined
  if (named !== undefined) return addDays(today, named)
  const found = CHINESE.exec(said) ?? AGO.exec(said) ?? IN.exec(said) ?? FROM_NOW.exec(said)
  const [, number = '', unit = '', way = 'after'] = found ?? []
  const n = numberOf(number)
  if (n === null) return null
  const by = way === '前' || way === 'ago' || way === 'back' ? -n : n
  switch (UNITS[unit]) {
    case 'day': return addDays(today, by)
    case 'week': return addDays(today, by * 7)
    case 'fortnight': return addDays(today, by * 14)
    case 'month': return addMonths(today, by)
    default: return null
  }
}

const numberOf = (text: string): number | null => NUMBERS[text] ?? (/^\d+$/.test(text) ? Number(text) : readHanNumber(text))

import type { Day } from './day.ts'
import type { Lean } from './lean.ts'
import { spokenCount } from './spoken-count.ts'
import { spokenDate } from './spoken-date.ts'
import { spokenWeekday } from './spoken-weekday.ts'

const DAY_PART = /(?:的)?(?:一大早|清晨|早上|早晨|上午|中午|下午|午后|傍晚|晚上|夜里)$| (?:morning|afternoon|evening|night)$/

/**
 * The day a person means: 2026-11-20, 11月20日, 11/20, 20号, 上个月15号, 下个月第二周周五, 月底, 昨晚, 前天下午, 3天前, 上周五, 周五, Nov 20, the 3rd,
 * yesterday, 3-days-ago, last-friday, friday last week, in 2 weeks; null when it is not understood. Weeks begin on Monday: 上周五 is the Friday
 * of the week before this one, while last-friday is the latest Friday before today and next-friday the first one after it.
 */
export const spokenDay = (text: string, today: Day, lean: Lean): Day | null => {
  const whole = text.normalize('NFKC').toLowerCase().replace(/[-_\s]+/g, ' ').trim()
  return read(whole, today, lean) ?? (DAY_PART.test(whole) ? read(whole.replace(DAY_PART, ''), today, lean) : null)
}

const read = (said: string, today: Day, lean: Lean): Day | null =>
  spokenDate(said, today, lean) ?? spokenCount(said, today) ?? spokenWeekday(said, today, lean)

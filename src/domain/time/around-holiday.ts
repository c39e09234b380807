import { addDays, type Day, dayOf, weekdayOf, yearOf } from './day.ts'
import { festivalsOn } from './festival.ts'
import type { HolidayFile } from './holiday-file.ts'
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR } from './lunar-range.ts'
import { solarOf } from './lunar.ts'
import { isWorkDay } from './work-day.ts'

/** A holiday people speak of without naming a day. */
export const HOLIDAYS = ['new_year', 'spring_festival', 'qingming', 'labour_day', 'dragon_boat', 'mid_autumn', 'national_day', 'christmas'] as const
export type Holiday = (typeof HOLIDAYS)[number]

type Off = readonly [first: Day, last: Day]

const lunar = (year: number, month: number, date: number): Day | null => year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR ? null : solarOf({ year, month, leap: false, day: date })
const around = (middle: Day | null, before = 0, after = 0): Off | null => middle && [addDays(middle, -before), addDays(middle, after)]

/** The days off of a year's holiday as people keep it: 春节 from 除夕 to 初七, 劳动节 five days, 国庆 seven; null where the lunar calendar is not known. */
const offIn = (holiday: Holiday, year: number): Off | null => {
  switch (holiday) {
    case 'new_year': return around(dayOf(year, 1, 1))
    case 'spring_festival': return around(lunar(year, 1, 1), 1, 6)
    case 'qingming': return around([4, 5, 6].map(date => dayOf(year, 4, date)).find(one => festivalsOn(one).includes('qingming')) ?? null)
    case 'labour_day': return around(dayOf(year, 5, 1), 0, 4)
    case 'dragon_boat': return around(lunar(year, 5, 5))
    case 'mid_autumn': return around(lunar(year, 8, 15))
    case 'national_day': return around(dayOf(year, 10, 1), 0, 6)
    case 'christmas': return around(dayOf(year, 12, 25))
  }
}

/** 节后 is still said for so many days after a holiday. */
const LINGERS = 15
/** Among so many days there are two working ones, whatever holidays follow one another. */
const REACH = 16

/** The first two working days after a holiday (weekends worked for it are not offered), or the last two before it, none of them past: 元旦后, 国庆前. `null` for 节前, 节后: the nearest. */
export const workingDaysAround = (holiday: Holiday | null, side: 'before' | 'after', today: Day, files: readonly HolidayFile[]): readonly Day[] => {
  const year = yearOf(today)
  const latest = side === 'after' ? addDays(today, -LINGERS) : addDays(today, 1)
  const offs = (holiday === null ? HOLIDAYS.filter(one => one !== 'christmas') : [holiday]).flatMap(one => [year - 1, year, year + 1, year + 2].flatMap(each => {
    const off = offIn(one, each)
    return off !== null && (side === 'after' ? off[1] : off[0]) >= latest ? [off] : []
  }))
  const off = offs.toSorted(([a], [b]) => (a < b ? -1 : 1))[0]
  if (off === undefined) return []
  const step = side === 'after' ? 1 : -1
  const start = side === 'after' && off[1] < today ? today : side === 'after' ? off[1] : off[0]
  const days = Array.from({ length: REACH }, (_, away) => addDays(start, (away + 1) * step)).filter(one => weekdayOf(one) <= 5 && isWorkDay(one, files) && one > today).slice(0, 2)
  return days.toSorted()
}

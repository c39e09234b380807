import type { HolidayKey } from '#domain/time/holiday-file.ts'
import type { NearestReason } from '#domain/time/nearest-day.ts'
import type { DayKind } from '#domain/time/work-day.ts'
import { festivals } from './festivals.ts'
import { type Locale, messages, translate } from './messages.ts'

type Keys = `certainty_${DayKind['certainty']}` | `nearest_${NearestReason}`

const zhCN = {
  off: '休',
  work: '班',
  off_full: '放假',
  work_full: '调休上班',
  day_off: '{on} {name}放假',
  day_off_unnamed: '{on} 不上班',
  certainty_official: '国务院公布',
  certainty_law: '法定',
  certainty_estimated: '预计',
  certainty_weekend: '周末',
  provisional: '{year} 年调休安排尚未发布，班次按周末估算',
  nearest_same_week: '同一周',
  nearest_week_after: '下一周同一天',
  nearest_week_before: '上一周同一天',
  nearest_near: '就近的工作日',
  nearest_make_up: '调休上班的周末',
} as const satisfies Record<Keys, string> & Record<string, string>

/** Days off and the weekends worked for them: marks for a calendar, how sure they are, and why a day near is offered. */
export const holidays = messages(zhCN, {
  off: 'Off',
  work: 'Work',
  off_full: 'Day off',
  work_full: 'Worked weekend',
  day_off: '{on} is off: {name}',
  day_off_unnamed: '{on} is off',
  certainty_official: 'Announced',
  certainty_law: 'By law',
  certainty_estimated: 'Likely',
  certainty_weekend: 'Weekend',
  provisional: 'China’s {year} holidays are not announced yet; worked weekends are not known',
  nearest_same_week: 'Same week',
  nearest_week_after: 'Same weekday, a week later',
  nearest_week_before: 'Same weekday, a week earlier',
  nearest_near: 'A working day near it',
  nearest_make_up: 'A weekend worked for a holiday',
})

/** A holiday by name: it is called as its festival is. */
export const holidayName = (locale: Locale, key: HolidayKey): string => translate(festivals, locale, key)

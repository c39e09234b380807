import type { FestivalKey } from '#domain/time/festival.ts'
import { lunarDayText } from '#domain/time/lunar-text.ts'
import { type Locale, messages } from './messages.ts'

const zhCN = {
  new_year: '元旦', spring_festival: '春节', lantern: '元宵节', womens_day: '妇女节', qingming: '清明', labour_day: '劳动节', dragon_boat: '端午节', qixi: '七夕',
  teachers_day: '教师节', mid_autumn: '中秋节', national_day: '国庆节', double_ninth: '重阳节', winter_solstice: '冬至', laba: '腊八', new_years_eve: '除夕',
} as const satisfies Record<FestivalKey, string>

/** Festivals by name. */
export const festivals = messages(zhCN, {
  new_year: 'New Year', spring_festival: 'Spring Festival', lantern: 'Lantern Festival', womens_day: 'Women’s Day', qingming: 'Qingming', labour_day: 'Labour Day', dragon_boat: 'Dragon Boat Festival',
  qixi: 'Qixi', teachers_day: 'Teachers’ Day', mid_autumn: 'Mid-Autumn Festival', national_day: 'National Day', double_ninth: 'Double Ninth', winter_solstice: 'Winter Solstice', laba: 'Laba', new_years_eve: 'Lunar New Year’s Eve',
})

/** A lunar day for the head of a page: 十月十七; lunar 10/17, a leap month with a star. */
export const lunarText = (locale: Locale, lunar: { readonly month: number; readonly leap: boolean; readonly day: number }): string =>
  locale === 'en' ? `lunar ${lunar.month}${lunar.leap ? '*' : ''}/${lunar.day}` : lunarDayText(lunar)

import type { Day } from './day.ts'
import type { FestivalKey } from './festival.ts'

/** The holidays the law gives everybody (《全国年节及纪念日放假办法》, article 2); 除夕 belongs to 春节. Their names are those of the festivals. */
export const HOLIDAY_KEYS = ['new_year', 'spring_festival', 'qingming', 'labour_day', 'dragon_boat', 'mid_autumn', 'national_day'] as const satisfies readonly FestivalKey[]

export type HolidayKey = (typeof HOLIDAY_KEYS)[number]

/** One day a notice names: off, or a weekend that is worked to make up for it (调休). `name` is as the notice writes it: 元旦, 国庆节、中秋节. */
export interface HolidayDay {
  readonly day: Day
  readonly off: boolean
  readonly name: string
}

/** A year's notice of the State Council: every day it names, in order; `papers` are the addresses it stands at. Its days may begin in the December before. */
export interface HolidayFile {
  readonly year: number
  readonly papers: readonly string[]
  readonly days: readonly HolidayDay[]
}

const NAMES: readonly (readonly [HolidayKey, RegExp])[] = [
  ['new_year', /元旦|新年/], ['spring_festival', /春节|除夕/], ['qingming', /清明/], ['labour_day', /劳动节|五一/],
  ['dragon_boat', /端午/], ['mid_autumn', /中秋/], ['national_day', /国庆|十一/],
]

/** The holidays a notice's name speaks of, in its order: 国庆节、中秋节 → national_day, mid_autumn. */
export const holidayKeysIn = (name: string): readonly HolidayKey[] =>
  NAMES.flatMap(([key, spoken]) => (spoken.test(name) ? [{ key, at: name.search(spoken) }] : [])).toSorted((a, b) => a.at - b.at).map(({ key }) => key)

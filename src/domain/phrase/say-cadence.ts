import type { Cadence, CadenceUnit, SimpleCadence, Weekday } from '../cadence/cadence.ts'

export type PhraseLocale = 'zh-CN' | 'en'

/** A cadence in words that `readCadence` reads back to the same cadence; the inverse of the reader, which is why it lives beside it. */
export const sayCadence = (cadence: Cadence, locale: PhraseLocale): string => locale === 'en' ? english(cadence) : chinese(cadence)

const CHINESE_UNITS: Readonly<Record<CadenceUnit, string>> = { day: '天', week: '周', month: '月', quarter: '季度', year: '年' }
const CHINESE_COUNTED: Readonly<Record<CadenceUnit, string>> = { day: '天', week: '周', month: '个月', quarter: '个季度', year: '年' }
const CHINESE_NUMBERS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']
const CHINESE_DAYS: Readonly<Record<Weekday, string>> = { 1: '周一', 2: '周二', 3: '周三', 4: '周四', 5: '周五', 6: '周六', 7: '周日' }

const han = (n: number): string => CHINESE_NUMBERS[n] ?? ` ${n} `

const chinese = (cadence: Cadence): string => {
  switch (cadence.kind) {
    case 'on_demand': return '按需'
    case 'range': return `${chineseSimple(cadence.from)}或${chineseSimple(cadence.to)}`
    case 'nth_weekday': {
      const months = cadence.months === 1 ? '每月' : cadence.months === 3 ? '每季度' : `每${han(cadence.months)}个月`
      const ordinal = cadence.ordinal === -1 ? '最后一个' : `第${['', '一', '二', '三', '四', '五'][cadence.ordinal] ?? ''}个`
      return `${months.trim()}${ordinal}${CHINESE_DAYS[cadence.weekday]}`
    }
    default: return chineseSimple(cadence)
  }
}

const chineseSimple = ({ kind, n, unit }: SimpleCadence): string => {
  if (kind === 'times') return `${unit === 'year' ? '一年' : `每${CHINESE_UNITS[unit]}`}${han(n)}次`.replace(' 次', '次')
  if (unit === 'month' && n === 6) return '半年一次'
  if (n === 1) return `每${CHINESE_UNITS[unit]}一次`
  return `${n > 10 ? `每${han(n)}` : han(n)}${CHINESE_COUNTED[unit]}一次`
}

const ENGLISH_ADVERBS: Readonly<Record<CadenceUnit, string>> = { day: 'every day', week: 'every week', month: 'every month', quarter: 'every quarter', year: 'every year' }
const ENGLISH_ORDINALS: Readonly<Record<number, string>> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' }
const ENGLISH_DAYS: Readonly<Record<Weekday, string>> = { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday' }

const english = (cadence: Cadence): string => {
  switch (cadence.kind) {
    case 'on_demand': return 'as needed'
    case 'range': return `${englishSimple(cadence.from)} or ${englishSimple(cadence.to)}`
    case 'nth_weekday': {
      const months = cadence.months === 1 ? 'every month' : cadence.months === 3 ? 'every quarter' : `every ${cadence.months} months`
      return `${ENGLISH_ORDINALS[cadence.ordinal] ?? ''} ${ENGLISH_DAYS[cadence.weekday]} of ${months}`
    }
    default: return englishSimple(cadence)
  }
}

const englishSimple = ({ kind, n, unit }: SimpleCadence): string => {
  if (kind === 'times') return n === 2 ? `twice a ${unit}` : `${n} times a ${unit}`
  return n === 1 ? ENGLISH_ADVERBS[unit] : `every ${n} ${unit}s`
}

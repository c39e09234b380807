import type { Length } from '../plan/plan.ts'
import type { PhraseLocale } from './say-cadence.ts'

/** A length in words that `readLength` reads back to the same length: 半小时, 30–60 分钟, 1.5 hours, up to 45 min. */
export const sayLength = ({ min, max }: Length, locale: PhraseLocale): string => {
  if (min === 0) return locale === 'en' ? `up to ${one(max, locale)}` : `${one(max, locale)}以内`
  if (min === max) return one(max, locale)
  const hours = whole(min) && whole(max)
  const unit = locale === 'en' ? (hours ? 'hours' : 'min') : (hours ? '小时' : '分钟')
  return `${hours ? min / 60 : min}–${hours ? max / 60 : max} ${unit}`
}

/** Minutes that are hours or hours and a half. */
const whole = (minutes: number): boolean => minutes >= 60 && minutes % 30 === 0

const one = (minutes: number, locale: PhraseLocale): string => {
  if (locale === 'en') return minutes === 60 ? '1 hour' : whole(minutes) ? `${minutes / 60} hours` : `${minutes} min`
  return minutes === 30 ? '半小时' : whole(minutes) ? `${minutes / 60} 小时` : `${minutes} 分钟`
}

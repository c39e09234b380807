import { minorDigits } from '#i18n/dates.ts'
import { usage } from '../base/trouble.ts'

/** 88.50 → 8850: an amount in the smallest unit of a currency. Fails with `cli.money` for more decimals than the currency has. */
export const moneyAsked = (text: string, currency: string): number => {
  const digits = minorDigits(currency)
  const [, whole = '', decimals = ''] = /^(\d{1,9})(?:\.(\d+))?$/.exec(text.trim()) ?? []
  if (whole === '' || decimals.length > digits) throw usage('cli.money', { value: text })
  return Number(whole + decimals.padEnd(digits, '0'))
}

const DIGITS = '〇一二三四五六七八九'

const digitOf = (char: string): number => (char === '零' || char === '○' ? 0 : DIGITS.indexOf(char))

/** Chinese digits read one by one, as years are written: 一九八五 → 1985; null when a character is not a digit. */
export const readHanDigits = (text: string): number | null => {
  const digits = [...text].map(digitOf)
  return digits.length === 0 || digits.includes(-1) ? null : Number(digits.join(''))
}

/** A Chinese number from 1 to 99 as days and months are written (十五, 二十三, 廿三, 卅); null when it is none. */
export const readHanNumber = (text: string): number | null => {
  const found = /^(?:([一二三四五六七八九]?)十|([廿卅]))?([一二三四五六七八九]?)$/.exec(text)
  if (found === null || text === '') return null
  const [, tens, twentyOrThirty, ones = ''] = found
  const ten = twentyOrThirty === '廿' ? 2 : twentyOrThirty === '卅' ? 3 : tens === undefined ? 0 : tens === '' ? 1 : digitOf(tens)
  return ten * 10 + (ones === '' ? 0 : digitOf(ones))
}

/** Digits or Chinese numerals from 1 to 99, or null: 8, 08, 八, 十二. */
export const readSmallNumber = (text: string): number | null =>
  /^[0-9]{1,2}$/.test(text) ? Number(text) : readHanNumber(text)

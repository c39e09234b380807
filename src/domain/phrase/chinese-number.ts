/** A whole number as said; 两三 and 三五 are both ends of what was said. */
export interface SaidNumber {
  readonly min: number
  readonly max: number
}

/** The characters a Chinese numeral is made of (俩 and 仨 carry their own 个). */
export const NUMERALS = '零一二两俩三仨四五六七八九十百'

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 一: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 仨: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }

const exactly = (value: number): SaidNumber => ({ min: value, max: value })

const neighbours = (first: string, second: string): SaidNumber | null => {
  const min = DIGITS[first]
  const max = DIGITS[second]
  if (min === undefined || max === undefined || min === 0) return null
  return max === min + 1 || (first === '三' && second === '五') ? { min, max } : null
}

const scaled = (said: SaidNumber | null, by: number, plus: number): SaidNumber | null =>
  said && { min: said.min * by + plus, max: said.max * by + plus }

/** Reads a numeral below 1000 (一, 十二, 四十五, 一百二, 两三, 十五六, 三四十); null when the characters are not one numeral (五一). */
export const chineseNumber = (run: string): SaidNumber | null => {
  const only = DIGITS[run]
  if (only !== undefined) return exactly(only)
  const hundred = run.indexOf('百')
  if (hundred >= 0) return hundreds(run, hundred)
  const ten = run.indexOf('十')
  if (ten < 0) return run.length === 2 ? neighbours(run.charAt(0), run.charAt(1)) : null
  const before = run.slice(0, ten)
  const after = run.slice(ten + 1)
  if (before.length === 2) return after === '' ? scaled(neighbours(before.charAt(0), before.charAt(1)), 10, 0) : null
  const tens = before === '' ? 1 : DIGITS[before]
  if (!tens) return null
  if (after === '') return exactly(tens * 10)
  if (after.length === 2) return scaled(neighbours(after.charAt(0), after.charAt(1)), 1, tens * 10)
  const ones = DIGITS[after]
  return ones ? exactly(tens * 10 + ones) : null
}

const hundreds = (run: string, at: number): SaidNumber | null => {
  const count = DIGITS[run.slice(0, at)]
  if (!count) return null
  const rest = run.slice(at + 1)
  if (rest === '') return exactly(count * 100)
  if (rest.startsWith('零')) {
    const ones = DIGITS[rest.slice(1)]
    return ones ? exactly(count * 100 + ones) : null
  }
  const bare = DIGITS[rest]
  if (bare) return exactly(count * 100 + bare * 10)
  const below = rest.includes('百') ? null : chineseNumber(rest)
  return below && { min: count * 100 + below.min, max: count * 100 + below.max }
}

import { beginsSyllable } from '../contact/pinyin-syllable.ts'
import { isLatin } from './signs.ts'
import type { Unit } from './units.ts'

interface Range {
  readonly from: number
  readonly to: number
}

/** Where a token spells a name; `loose` when a character is shortened and a later one is not (z·hang for 赵航), which is seldom what is meant. */
export interface Spelled {
  readonly ranges: readonly Range[]
  readonly loose: boolean
}

/** The characters that a token spells one after another, by sign or by the beginning of a reading: zhangjl, zhjl, 张j. Null when it spells no stretch of the name. */
export const matchedUnits = (units: readonly Unit[], token: string): Spelled | null => {
  for (let start = 0; start < units.length; start++) {
    const found = endOf(units, token, start, 0, false, false)
    if (found !== null) return { ranges: units.slice(start, found.at).map(({ from, to }) => ({ from, to })), loose: found.loose }
  }
  return null
}

/** Behind which unit a token ends. */
interface End {
  readonly at: number
  readonly loose: boolean
}

/** Where a token ends of which `done` signs are spelled before the unit `at`, `shortened` when a character of them was; null when the rest does not fit. */
const endOf = (units: readonly Unit[], token: string, at: number, done: number, shortened: boolean, loose: boolean): End | null => {
  if (done === token.length) return { at, loose }
  const unit = units[at]
  if (unit === undefined) return null
  if (!isLatin(token.codePointAt(done) ?? 0)) {
    // Two signs written together stand together, as the index has them.
    const apart = done > 0 && !isLatin(token.charCodeAt(done - 1)) && units[at - 1]?.to !== unit.from
    return unit.sign !== '' && !apart && token.startsWith(unit.sign, done) ? endOf(units, token, at + 1, done + unit.sign.length, shortened, loose) : null
  }
  for (const reading of unit.readings) {
    // A syllable, or the first letter of what is none (v, 3), which nothing spelt begins with.
    if (!beginsSyllable(reading)) continue
    for (let length = sharedOf(reading, token, done); length > 0; length--) {
      const found = endOf(units, token, at + 1, done + length, shortened || length < reading.length, loose || (shortened && length > 1))
      if (found !== null) return found
    }
  }
  return null
}

const sharedOf = (reading: string, token: string, from: number): number => {
  let length = 0
  while (length < reading.length && reading.charAt(length) === token.charAt(from + length)) length += 1
  return length
}

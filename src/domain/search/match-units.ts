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
    const found = endOf(units, token, { at: start, done: 0, shortened: false, loose: false })
    if (found !== null) return { ranges: units.slice(start, found.at).map(({ from, to }) => ({ from, to })), loose: found.loose }
  }
  return null
}

/** So far: before which unit, how much of the token is spelled, whether one was shortened. */
interface Way {
  readonly at: number
  readonly done: number
  readonly shortened: boolean
  readonly loose: boolean
}

/** The whole way of a token that goes on from here; null when it cannot. */
const endOf = (units: readonly Unit[], token: string, way: Way): Way | null => {
  const { at, done, shortened, loose } = way
  if (done === token.length) return way
  const unit = units[at]
  if (unit === undefined) return null
  if (!isLatin(token.codePointAt(done) ?? 0)) {
    // Two signs written together stand together, as the index has them.
    const apart = done > 0 && !isLatin(token.charCodeAt(done - 1)) && units[at - 1]?.to !== unit.from
    return unit.sign !== '' && !apart && token.startsWith(unit.sign, done) ? endOf(units, token, { ...way, at: at + 1, done: done + unit.sign.length }) : null
  }
  for (const reading of unit.readings) {
    for (let length = sharedOf(reading, token, done); length > 0; length--) {
      if (!beginsSyllable(reading.slice(0, length))) continue
      const next = { at: at + 1, done: done + length, shortened: shortened || length < reading.length, loose: loose || (shortened && length > 1) }
      const found = endOf(units, token, next)
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

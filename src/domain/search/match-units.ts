import { beginsSyllable } from '../contact/pinyin-syllable.ts'
import { isLatin } from './signs.ts'
import type { Unit } from './units.ts'

interface Range {
  readonly from: number
  readonly to: number
}

/** The characters that a token spells one after another, by sign or by the beginning of a reading: zhangjl, zhjl, 张j. Null when it spells no stretch of the name. */
export const matchedUnits = (units: readonly Unit[], token: string): Range[] | null => {
  for (let start = 0; start < units.length; start++) {
    const end = endOf(units, token, start, 0)
    if (end !== -1) return units.slice(start, end).map(({ from, to }) => ({ from, to }))
  }
  return null
}

/** After which unit the token ends that goes on at a unit; -1 when it cannot. */
const endOf = (units: readonly Unit[], token: string, at: number, done: number): number => {
  if (done === token.length) return at
  const unit = units[at]
  if (unit === undefined) return -1
  if (!isLatin(token.codePointAt(done) ?? 0)) {
    // Two signs written together stand together, as the index has them.
    const apart = done > 0 && !isLatin(token.charCodeAt(done - 1)) && units[at - 1]?.to !== unit.from
    return unit.sign !== '' && !apart && token.startsWith(unit.sign, done) ? endOf(units, token, at + 1, done + unit.sign.length) : -1
  }
  for (const reading of unit.readings) {
    for (let length = sharedOf(reading, token, done); length > 0; length--) {
      if (!beginsSyllable(reading.slice(0, length))) continue
      const end = endOf(units, token, at + 1, done + length)
      if (end !== -1) return end
    }
  }
  return -1
}

const sharedOf = (reading: string, token: string, from: number): number => {
  let length = 0
  while (length < reading.length && reading.charAt(length) === token.charAt(from + length)) length += 1
  return length
}

import type { Cadence, Weekday } from '../cadence/cadence.ts'
import type { Format } from '../interaction/format.ts'
import type { Length } from '../plan/plan.ts'
import type { Item } from './item.ts'
import { limits } from './limits.ts'
import { scan } from './scan.ts'
import { settleCadence } from './settle-cadence.ts'
import { settleFormats } from './settle-formats.ts'
import { settleLength } from './settle-length.ts'
import type { DayPart } from './token.ts'
import { tokenize } from './tokenize.ts'
import { unreadWords } from './unread.ts'

/** Everything the readers find in a text, with the places of the tokens each was found in. */
export interface Reading {
  readonly cadence: Cadence | null
  readonly weekday: Weekday | null
  readonly dayPart: DayPart | null
  readonly length: Length | null
  readonly formats: readonly Format[]
  /** Offset where the first word about frequency, length or form begins; the text's length when there is none. */
  readonly begins: number
  /** Whether the text takes something back or ties it to a condition. */
  readonly limited: boolean
  /** What a part was read from, as written, from its first word to its last; empty when it was not read. */
  readonly written: (part: Part) => string
  /** The words left when these parts are taken as read. */
  readonly unread: (parts: readonly Part[]) => string[]
}

export type Part = 'cadence' | 'length' | 'formats'

/** One pass over a text for all readers. */
export const reading = (text: string): Reading => {
  const tokens = tokenize(text)
  const items = scan(tokens)
  const limited = limits(tokens, items)
  const cadence = settleCadence(tokens, items, limited)
  const length = settleLength(tokens, items, limited)
  const formats = settleFormats(tokens, limited)
  const eachTime = items.filter(({ said, to }) =>
    said.kind === 'each_time' || (said.kind === 'count' && said.max === 1 && length.items.some(({ from }) => from === to)))
  const read: Record<Part, readonly number[]> = {
    cadence: places(cadence.items),
    length: [...places(length.items), ...places(length.length ? eachTime : [])],
    formats: formats.read,
  }
  return {
    cadence: cadence.cadence,
    weekday: cadence.weekday,
    dayPart: tokens.find(({ kind }) => kind === 'daypart')?.dayPart ?? null,
    length: length.length,
    formats: formats.formats,
    written: part => {
      const first = tokens[Math.min(...read[part])]
      const last = tokens[Math.max(...read[part])]
      return first && last ? text.slice(first.start, last.end) : ''
    },
    begins: Math.min(...Object.values(read).flat().map(at => tokens[at]?.start ?? text.length), text.length),
    limited: items.some(({ said }) => said.kind === 'scope') || limited.cadence.size > 0,
    unread: parts => unreadWords(text, tokens, new Set(parts.flatMap(part => read[part])), limited.tokens),
  }
}

const places = (items: readonly Item[]): number[] => items.flatMap(({ from, to, remark }) =>
  Array.from({ length: to - from }, (_, index) => from + index).filter(at => at !== remark))

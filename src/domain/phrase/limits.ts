import { is } from './item.ts'
import type { Item, Tokens } from './item.ts'

/** What a text takes back or ties to a condition: such words are reported instead of read. */
export interface Limits {
  /** Clauses whose frequency is not to be believed. */
  readonly cadence: ReadonlySet<number>
  /** Tokens that are not to be read at all, by place. */
  readonly tokens: ReadonlySet<number>
}

const RATE = new Set<Item['said']['kind']>(['period', 'count', 'nth', 'days', 'demand'])

/**
 * Negations (不用每周, 不要电话), conditions (项目期间每周), parts of a time (前三个月每周), upper bounds (最多每月一次) and 偶尔.
 * A condition with nothing to limit in its own clause limits the clauses beside it; one with a frequency (忙时两月一次) means that there are several.
 */
export const limits = (tokens: Tokens, items: readonly Item[]): Limits => {
  const cadence = new Set<number>()
  const blocked = new Set<number>()
  const clauses = new Map<number, { from: number; to: number; rate: boolean; content: boolean }>()
  tokens.forEach((token, at) => {
    const clause = clauses.get(token.clause) ?? { from: at, to: at, rate: false, content: false }
    clauses.set(token.clause, { ...clause, to: at + 1, content: clause.content || is(tokens, at, 'format', 'meeting') })
  })
  const inItem = new Set<number>()
  const starts = new Map<number, Item>()
  for (const item of items) {
    starts.set(item.from, item)
    for (let at = item.from; at < item.to; at++) inItem.add(at)
    const number = tokens[item.from]?.clause ?? 0
    const clause = clauses.get(number)
    if (clause && RATE.has(item.said.kind)) clauses.set(number, { ...clause, rate: true, content: true })
    if (clause && item.said.kind === 'length') clauses.set(number, { ...clause, content: true })
  }
  const block = (from: number, to: number) => { for (let at = from; at < to; at++) blocked.add(at) }
  let everywhere = false
  const condition = (number: number) => {
    const clause = clauses.get(number)
    cadence.add(number)
    if (clause?.rate && !everywhere) for (const other of clauses.keys()) cadence.add(other)
    everywhere ||= clause?.rate === true
    if (clause?.content) {
      if (!blocked.has(clause.from)) block(clause.from, clause.to)
      return
    }
    for (const beside of [number - 1, number + 1]) cadence.add(nearest(clauses, number, beside))
  }
  for (const item of items) if (item.said.kind === 'scope') condition(tokens[item.from]?.clause ?? 0)
  tokens.forEach((token, at) => {
    if (inItem.has(at)) return
    if (token.kind === 'when' || (token.kind === 'whenafter' && !is(tokens, at - 1, 'number'))) condition(token.clause)
    if (token.kind === 'hint' || token.kind === 'most' || (token.kind === 'within' && is(tokens, at - 1, 'times'))) cadence.add(token.clause)
    if (token.kind === 'not' && !blocked.has(at)) negate(tokens, at, starts, clauses.get(token.clause)?.to ?? at, block, () => cadence.add(token.clause))
  })
  return { cadence, tokens: blocked }
}

/** The clause beside another, over clauses that hold only a mark. */
const nearest = (clauses: ReadonlyMap<number, { readonly from: number; readonly to: number }>, from: number, beside: number): number => {
  const clause = clauses.get(beside)
  return clause && clause.to - clause.from <= 1 && clauses.has(beside * 2 - from) ? beside * 2 - from : beside
}

const negate = (tokens: Tokens, at: number, starts: ReadonlyMap<number, Item>, end: number, block: (from: number, to: number) => void, all: () => void) => {
  let next = at + 1
  while (next < end && is(tokens, next, 'filler', 'hold', 'meet')) next++
  const item = starts.get(next)
  if (item?.said.kind === 'length') { block(next, item.to); return }
  if (!is(tokens, next, 'format', 'meeting') || tokens[next]?.text === 'meet') {
    all()
    block(at + 1, end)
    return
  }
  let to = next
  while (to < end && is(tokens, to, 'format', 'meeting', 'or', 'list', 'slash', 'filler', 'and')) to++
  block(next, to)
}

import type { Length } from '../plan/plan.ts'
import type { Item, Tokens } from './item.ts'
import { is } from './item.ts'
import type { Limits } from './limits.ts'

export interface SettledLength {
  readonly length: Length | null
  readonly items: readonly Item[]
}

const NOTHING: SettledLength = { length: null, items: [] }

/** The one length a text says; null when it says none, only a vague one, or two that are not choices. */
export const settleLength = (tokens: Tokens, items: readonly Item[], limits: Limits): SettledLength => {
  if (items.some(({ said }) => said.kind === 'badlength')) return NOTHING
  const free = items.filter(item => item.said.kind === 'length' && !limits.tokens.has(item.from))
  const lengths = free.flatMap(({ said, from }) => said.kind === 'length' ? [{ min: said.min, max: said.max, from }] : [])
  const [first, ...rest] = lengths
  if (!first) return NOTHING
  const choices = rest.every(({ from }) => is(tokens, from - 1, 'or'))
  const same = rest.every(({ min, max }) => min === first.min && max === first.max)
  if (!same && !choices) return NOTHING
  return { length: { min: Math.min(...lengths.map(({ min }) => min)), max: Math.max(...lengths.map(({ max }) => max)) }, items: free }
}

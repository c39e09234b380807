import { is } from './item.ts'
import type { Scanner, Tokens } from './item.ts'
import { measured } from './scan-days.ts'

/** How many times: 一次, 两到三次, 一次或两次, 一聚, 两顿, 3x, once or twice, two coffees a month. */
export const scanCount: Scanner = (tokens, from) => {
  const first = times(tokens, from)
  if (!first) return null
  const second = is(tokens, first.next, 'or', 'to', 'slash') ? times(tokens, first.next + 1) : null
  const both = second && second.max > first.min ? { min: first.min, max: second.max, next: second.next } : first
  return { said: { kind: 'count', min: both.min, max: both.max }, from, to: both.next }
}

interface Times {
  readonly min: number
  readonly max: number
  readonly next: number
}

const times = (tokens: Tokens, at: number): Times | null => {
  const token = tokens[at]
  if (token?.kind === 'once' && token.n) return { min: token.n, max: token.n, next: at + 1 }
  const low = number(tokens, at)
  if (!low || low.min < 1) return null
  const high = is(tokens, low.next, 'to', 'or', 'list', 'slash') ? number(tokens, low.next + 1) : null
  const said = high && high.max > low.min ? { min: low.min, max: high.max, next: high.next } : low
  if (is(tokens, said.next, 'times', 'face')) return { ...said, next: said.next + 1 }
  if (/^[聚约聊见谈叙访]$/.test(tokens[said.next]?.text ?? '') && measured(tokens, said.next)) return { ...said, next: said.next + 1 }
  if (is(tokens, said.next, 'slash', 'per') && is(tokens, said.next + 1, 'unit') && token?.kind === 'number') return said
  const form = is(tokens, said.next, 'classifier') ? said.next + 1 : said.next
  if (is(tokens, form, 'format', 'meeting') && (form > said.next || spoken(tokens, form + 1))) return { ...said, next: form }
  return null
}

/** Whether what follows a form makes the number before it a count: two coffees a month, one lunch per quarter. */
const spoken = (tokens: Tokens, at: number): boolean => {
  const next = is(tokens, at, 'filler', 'format', 'meeting') ? at + 1 : at
  return (is(tokens, next, 'article', 'per', 'each', 'slash') && is(tokens, next + 1, 'unit', 'number', 'other', 'each')) || is(tokens, next, 'adverb')
}

const number = (tokens: Tokens, at: number): Times | null => {
  const token = tokens[at]
  if (token?.kind === 'article') return { min: 1, max: 1, next: at + 1 }
  if (token?.kind !== 'number' || token.n === undefined || !Number.isInteger(token.n)) return null
  return { min: token.n, max: token.to ?? token.n, next: at + 1 }
}

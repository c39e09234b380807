import { is } from './item.ts'
import type { Tokens } from './item.ts'

/** How many, both ends; `next` is the place after it, with a 个 that followed. */
export interface Quantity {
  readonly min: number
  readonly max: number
  readonly next: number
}

/** One amount: 两, 1.5, 半, 一点五, an, 一个半, one and a half. */
export const amount = (tokens: Tokens, at: number): Quantity | null => {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'half') return { min: 0.5, max: 0.5, next: classifier(tokens, at + 1) }
  if (token.kind === 'article') return { min: 1, max: 1, next: at + 1 }
  if (token.kind !== 'number' || token.n === undefined) return null
  const decimal = tokens[at + 2]
  if (is(tokens, at + 1, 'point') && decimal?.kind === 'number' && decimal.n !== undefined && decimal.n < 10) {
    const value = token.n + decimal.n / 10
    return { min: value, max: value, next: classifier(tokens, at + 3) }
  }
  const next = classifier(tokens, at + 1)
  const half = is(tokens, next, 'andhalf') || (is(tokens, next, 'half') && is(tokens, next + 1, 'hour', 'unit')) ? 0.5 : 0
  return { min: token.n + half, max: (token.to ?? token.n) + half, next: half ? next + 1 : next }
}

/** An amount, or two joined by 到, 或, - or /; 两、三 too when the second is one more. */
export const quantity = (tokens: Tokens, at: number): Quantity | null => {
  const first = amount(tokens, at)
  if (!first) return null
  const second = is(tokens, first.next, 'to', 'or', 'slash', 'list') ? amount(tokens, first.next + 1) : null
  if (!second || first.min >= second.max || tokens[at]?.kind === 'article') return first
  if (is(tokens, first.next, 'list') && second.min !== first.max + 1) return first
  return { min: first.min, max: second.max, next: second.next }
}

const classifier = (tokens: Tokens, at: number): number => is(tokens, at, 'classifier') ? at + 1 : at

import { is } from './item.ts'
import type { Item, Scanner, Tokens } from './item.ts'
import { amount } from './scan-quantity.ts'

/** Longer than a day is not the length of one contact. */
const LONGEST = 24 * 60

interface Minutes {
  readonly min: number
  readonly max: number
  readonly next: number
}

/** A length or two of them (30 分钟到 1 个小时, 30-60 min, 半到一小时), with 不超过 before or 以内 after. At least an hour has no longest and is bad. */
export const scanLength: Scanner = (tokens, from) => {
  const bound = is(tokens, from, 'most', 'least') ? tokens[from]?.kind : undefined
  let at = bound ? from + 1 : from
  while (bound && is(tokens, at, 'filler')) at++
  const found = minutes(tokens, at)
  if (!found) return null
  let next = found.next
  while (is(tokens, next, 'filler') && is(tokens, next + 1, 'within', 'above')) next++
  const after = is(tokens, next, 'within', 'above', 'most') && !minutes(tokens, next + 1) ? tokens[next]?.kind : undefined
  const to = after ? next + 1 : next
  const max = Math.round(found.max)
  const hourly = is(tokens, to, 'vague') || is(tokens, to, 'times') || (is(tokens, to, 'number', 'article') && is(tokens, to + 1, 'times')) || /^(每|每隔|隔|every)$/.test(tokens[from - 1]?.text ?? '')
  if (hourly || bound === 'least' || after === 'above' || max < 1 || max > LONGEST) return { said: { kind: 'badlength' }, from, to }
  const min = bound === 'most' || after === 'within' || after === 'most' ? 0 : Math.round(found.min)
  return { said: { kind: 'length', min, max }, from, to }
}

const minutes = (tokens: Tokens, at: number): Minutes | null => {
  const first = one(tokens, at)
  const bare = first ? null : amount(tokens, at)
  const middle = (first ?? bare)?.next
  if (middle === undefined) return null
  const joined = is(tokens, middle, 'to', 'or', 'slash', 'list', 'most') || (is(tokens, middle, 'and') && /^(between|介于)$/.test(tokens[at - 1]?.text ?? ''))
  const second = joined ? one(tokens, middle + 1) : null
  if (first) return second ? { min: Math.min(first.min, second.min), max: Math.max(first.max, second.max), next: second.next } : first
  if (!second?.by || !bare) return null
  return { min: Math.min(bare.min * second.by, second.min), max: Math.max(bare.max * second.by, second.max), next: second.next }
}

/** One amount with its unit; `by` is minutes in that unit, for an amount before it that lacks one. */
const one = (tokens: Tokens, at: number): (Minutes & { readonly by?: number }) | null => {
  const token = tokens[at]
  if (token?.kind === 'span' && token.n !== undefined) return { min: token.n, max: token.n, next: at + 1 }
  const many = amount(tokens, at)
  if (!many) return null
  const unit = is(tokens, many.next, 'to') && tokens[many.next]?.text === '-' ? many.next + 1 : many.next
  const by = is(tokens, unit, 'hour') ? 60 : is(tokens, unit, 'minute') ? 1 : is(tokens, unit, 'quarterhour') ? 15 : 0
  if (by === 0 || (token?.kind === 'article' && by !== 60)) return null
  const rest = by === 60 ? afterHours(tokens, unit + 1) : { plus: 0, next: unit + 1 }
  return { min: many.min * by + rest.plus, max: many.max * by + rest.plus, next: rest.next, by }
}

/** 半, 30分, and a half, 一刻 after the hours. */
const afterHours = (tokens: Tokens, at: number): { readonly plus: number; readonly next: number } => {
  if (is(tokens, at, 'half') && !is(tokens, at + 1, 'classifier', 'hour', 'unit') || is(tokens, at, 'andhalf')) return { plus: 30, next: at + 1 }
  const start = is(tokens, at, 'and') || tokens[at]?.text === '零' ? at + 1 : at
  const more = tokens[start]
  if (more?.kind !== 'number' || more.n === undefined || more.n >= 60) return { plus: 0, next: at }
  if (is(tokens, start + 1, 'minute')) return { plus: more.n, next: start + 2 }
  if (is(tokens, start + 1, 'quarterhour')) return { plus: more.n * 15, next: start + 2 }
  const glued = start === at && tokens[at - 1]?.end === more.start && /^\d+$/.test(more.text) && !is(tokens, at + 1, 'unit', 'times', 'classifier', 'hour', 'to', 'or')
  return glued ? { plus: more.n, next: start + 1 } : { plus: 0, next: at }
}

/** Lengths that say no number: 几分钟, 十几分钟, 20 多分钟, 半个多小时, a few minutes. */
export const scanVagueLength: Scanner = (tokens, from) => vague(tokens, from, ['hour', 'minute', 'quarterhour'], 'badlength')

/** Frequencies that say no number: 几周一次, 每月几次, 一个多月, several times a month. */
export const scanVagueCadence: Scanner = (tokens, from) => vague(tokens, from, ['unit', 'times'], 'badcadence')

const vague = (tokens: Tokens, from: number, kinds: readonly ('hour' | 'minute' | 'quarterhour' | 'unit' | 'times')[], kind: 'badlength' | 'badcadence'): Item | null => {
  let at = from
  while (is(tokens, at, 'each', 'skip', 'number', 'half', 'classifier', 'article') && at - from < 4) at++
  if (!is(tokens, at, 'vague')) return null
  at++
  while (is(tokens, at, 'classifier', 'half', 'vague') && at - from < 7) at++
  return is(tokens, at, ...kinds) ? { said: { kind }, from, to: at + 1 } : null
}

import type { Weekday } from '../cadence/cadence.ts'
import { is } from './item.ts'
import type { Scanner, Tokens } from './item.ts'

export interface Days {
  readonly days: readonly Weekday[]
  /** One of them, not all (周二或周四). */
  readonly or: boolean
  readonly next: number
}

const MOST_DAYS = 7
const CHINESE_DAYS = '一二三四五六'

const weekday = (value: number | undefined): Weekday | null =>
  value === 1 || value === 2 || value === 3 || value === 4 || value === 5 || value === 6 || value === 7 ? value : null

/** The day or days a token after 周 names: 五, 5, 日, 三五; none when it counts something (周五次, 周一个小时). */
const named = (tokens: Tokens, at: number): Weekday[] => {
  const token = tokens[at]
  if (token?.kind === 'unit' && (token.text === '日' || token.text === '天')) return [7]
  if (token?.kind !== 'number' || measured(tokens, at + 1)) return []
  if (/^\d$/.test(token.text)) return [weekday(token.n)].filter(day => day !== null)
  const days = [...token.text].map(character => weekday(CHINESE_DAYS.indexOf(character) + 1))
  return days.every(day => day !== null) ? days : []
}

const MEASURES = /^[聚约聊见谈叙访]$/

/** Whether what follows a number makes it a count. */
export const measured = (tokens: Tokens, at: number): boolean =>
  measure(tokens, at) || (is(tokens, at, 'to', 'or') && is(tokens, at + 1, 'number') && measure(tokens, at + 2))

const measure = (tokens: Tokens, at: number): boolean => {
  const text = tokens[at]?.text ?? ''
  return is(tokens, at, 'times', 'face', 'classifier', 'hour', 'minute', 'quarterhour', 'vague', 'half')
    || (is(tokens, at, 'unit') && !/^[周日天]$|^星期$|^礼拜$/.test(text))
    || (MEASURES.test(text) && !is(tokens, at + 1, 'format', 'unknown'))
}

const isWeek = (tokens: Tokens, at: number): boolean => is(tokens, at, 'unit', 'adverb') && tokens[at]?.unit === 'week' && /(周|星期|礼拜)$/.test(tokens[at]?.text ?? '')

/** Days after a 周 that stands just before `at`, and those listed after them: 五, 二和周四, 一三五, 一至周五. */
export const daysAfterWeek = (tokens: Tokens, at: number): Days | null => {
  let next = at
  const days: Weekday[] = []
  while (days.length < 7) {
    const more = named(tokens, next)
    if (more.length === 0) break
    days.push(...more)
    next++
  }
  return days.length > 0 ? listed(tokens, days, next, false, MOST_DAYS) : null
}

const listed = (tokens: Tokens, days: readonly Weekday[], at: number, or: boolean, left: number): Days => {
  if (!is(tokens, at, 'list', 'and', 'or', 'slash', 'to', 'break') || left === 0) return { days, or, next: at }
  const english = tokens[at + 1]
  const week = isWeek(tokens, at + 1)
  if (is(tokens, at, 'break') && english?.kind !== 'weekday' && !week) return { days, or, next: at }
  const more = english?.kind === 'weekday' && english.weekday ? [english.weekday] : named(tokens, week ? at + 2 : at + 1)
  if (more.length === 0) return { days, or, next: at }
  const through = is(tokens, at, 'to') ? upTo(days.at(-1) ?? 1, more[0] ?? 1) : more
  return listed(tokens, [...new Set([...days, ...through])], week ? at + 3 : at + 2, or || is(tokens, at, 'or', 'slash'), left - 1)
}

const upTo = (first: Weekday, last: Weekday): Weekday[] => [1, 2, 3, 4, 5, 6, 7].filter(day => day > first && day <= last).map(day => weekday(day) ?? last)

/** Weekdays named: 周五, 星期二和星期四, Fridays, every Monday and Thursday. */
export const weekdays = (tokens: Tokens, at: number): Days | null => {
  const token = tokens[at]
  if (token?.kind === 'weekday' && token.weekday) return listed(tokens, [token.weekday], at + 1, false, MOST_DAYS)
  return isWeek(tokens, at) && token?.kind === 'unit' ? daysAfterWeek(tokens, at + 1) : null
}

/** Weekdays on their own; a cadence only when each of them is meant (every Friday, Fridays). */
export const scanDays: Scanner = (tokens, from) => {
  const each = is(tokens, from, 'each')
  let at = each ? from + 1 : from
  while (each && (is(tokens, at, 'classifier') || (is(tokens, at, 'number') && tokens[at]?.n === 1 && is(tokens, at + 1, 'classifier')))) at++
  const found = weekdays(tokens, at)
  if (!found) return null
  const plural = tokens.slice(at, found.next).some(token => token.plural)
  return { said: { kind: 'days', days: found.days, daysOr: found.or, each: each || plural }, from, to: found.next }
}

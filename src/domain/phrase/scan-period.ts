import type { Weekday } from '../cadence/cadence.ts'
import { is } from './item.ts'
import type { Every, Item, Scanner, Tokens } from './item.ts'
import { scanCount } from './scan-count.ts'
import { daysAfterWeek, weekdays } from './scan-days.ts'
import { quantity } from './scan-quantity.ts'

interface Found {
  readonly closer: Every
  readonly wider: Every
  readonly next: number
  readonly times?: number
  readonly days?: readonly Weekday[]
  readonly remark?: number
  /** 周周: said twice, it means each. */
  readonly doubled?: true
}

/**
 * A stretch of time that may be a cadence: 每月, 每两个月, 两周, 隔周, 每隔一个月, 半年, every other week, per quarter, monthly.
 * 每隔一周 is every second week; 每隔 with a larger number is read as people use it (每隔三天 = every three days).
 */
export const scanPeriod: Scanner = (tokens, from) => {
  const at = is(tokens, from, 'per', 'slash') ? skipThe(tokens, from + 1) : from
  const each = is(tokens, at, 'each')
  const start = each ? at + 1 : at
  const found = adverb(tokens, start) ?? other(tokens, start, each) ?? skipped(tokens, start) ?? counted(tokens, start)
    ?? bare(tokens, start, each, at > from)
  return found && period(tokens, from, found, each || found.doubled === true || is(tokens, start, 'adverb', 'other', 'skip') || (tokens[start]?.text === '季度' && at === from))
}

const period = (tokens: Tokens, from: number, found: Found, each: boolean): Item => {
  const weekly = found.closer.unit === 'week' && !found.days && found.remark === undefined ? daysAfterWeek(tokens, found.next) : null
  return {
    said: {
      kind: 'period', closer: found.closer, wider: found.wider, each, days: weekly?.days ?? found.days ?? [], daysOr: weekly?.or ?? false,
      ...(found.times === undefined ? {} : { times: found.times }),
    },
    from,
    to: weekly?.next ?? found.next,
    ...(found.remark === undefined ? {} : { remark: found.remark }),
  }
}

const same = (every: Every, next: number): Found => ({ closer: every, wider: every, next })

const adverb = (tokens: Tokens, at: number): Found | null => {
  const token = tokens[at]
  if (token?.kind !== 'adverb' || !token.unit) return null
  return { ...same({ n: token.n ?? 1, unit: token.unit }, at + 1), ...(token.times === undefined ? {} : { times: token.times }) }
}

/** Every other week, every second month, alternate Fridays. Every third Friday says two things and is left alone. */
const other = (tokens: Tokens, at: number, each: boolean): Found | null => {
  const token = tokens[at]
  const n = token?.kind === 'other' ? 2 : each && token?.kind === 'ordinal' && token.n !== undefined && token.n > 1 ? token.n : 0
  if (n === 0) return null
  const unit = tokens[at + 1]
  if (unit?.kind === 'unit' && unit.unit) return same({ n: n * (unit.n ?? 1), unit: unit.unit }, at + 2)
  const day = n === 2 ? weekdays(tokens, at + 1) : null
  return day?.days.length === 1 && !is(tokens, day.next, 'per') ? { ...same({ n: 2, unit: 'week' }, day.next), days: day.days } : null
}

const skipped = (tokens: Tokens, at: number): Found | null => {
  if (!is(tokens, at, 'skip')) return null
  const many = quantity(tokens, at + 1)
  if (!many) {
    const unit = tokens[at + 1]
    return unit?.kind === 'unit' && unit.unit ? same({ n: 2, unit: unit.unit }, at + 2) : null
  }
  const unit = tokens[many.next]
  if (many.min !== many.max || unit?.kind !== 'unit' || !unit.unit) return null
  const every = spanned(many.min === 1 ? 2 : many.min, unit.unit, 1)
  return every && same(every, many.next + 1)
}

const counted = (tokens: Tokens, from: number): Found | null => {
  const many = quantity(tokens, from)
  const at = many && is(tokens, many.next, 'to') && tokens[many.next]?.text === '-' ? many.next + 1 : many?.next ?? 0
  const unit = tokens[at]
  if (!many || unit?.kind !== 'unit' || !unit.unit) return null
  if (many.min === 1 && many.max === 1 && tokens[from]?.text === '1' && unit.text === '日') return null
  const tail = is(tokens, at + 1, 'half', 'andhalf') && !is(tokens, at + 2, 'unit', 'hour', 'classifier') ? 0.5 : 0
  const orTwo = is(tokens, at + 1, 'ortwo')
  const closer = spanned(many.min + tail, unit.unit, unit.n ?? 1)
  const wider = spanned(orTwo ? 2 : many.max + tail, unit.unit, unit.n ?? 1)
  return closer && wider && { closer, wider, next: tail || orTwo ? at + 2 : at + 1 }
}

/** A unit alone: after 每 (月底 and 周末 too, which are reported), after per, or before 一次 (月一次). */
const bare = (tokens: Tokens, at: number, each: boolean, per: boolean): Found | null => {
  const unitAt = each && is(tokens, at, 'classifier') ? at + 1 : at
  const token = tokens[unitAt]
  if (!token?.unit) return null
  if (token.kind === 'edge') return each ? { ...same({ n: 1, unit: token.unit }, unitAt + 1), remark: unitAt } : null
  if (token.kind !== 'unit') return null
  const every = { n: token.n ?? 1, unit: token.unit }
  if (is(tokens, unitAt + 1, 'ortwo') && each) return { closer: every, wider: { n: 2 * every.n, unit: every.unit }, next: unitAt + 2 }
  const twice = tokens[unitAt + 1]?.text === token.text && !is(tokens, unitAt + 2, 'number') && token.text === '周'
  if (twice) return { ...same(every, unitAt + 2), doubled: true }
  const half = each && is(tokens, unitAt + 1, 'andhalf') ? spanned(1.5, token.unit, 1) : null
  if (half) return same(half, unitAt + 2)
  return each || per || token.text === '季度' || scanCount(tokens, unitAt + 1) ? same(every, unitAt + 1) : null
}

/** n units where n may be a half: half a month is 15 days, half a year 6 months; other halves have no whole number of days or months. */
const spanned = (many: number, unit: Every['unit'], each: number): Every | null => {
  const n = many * each
  if (Number.isInteger(n)) return n > 0 && n < 1000 ? { n, unit } : null
  if (unit === 'month' && Number.isInteger(n * 2)) return { n: n * 30, unit: 'day' }
  return unit === 'year' && Number.isInteger(n * 12) ? { n: n * 12, unit: 'month' } : null
}

const skipThe = (tokens: Tokens, at: number): number => tokens[at]?.text === 'the' ? at + 1 : at

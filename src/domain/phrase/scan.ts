import { is } from './item.ts'
import type { Item, Scanner, Tokens } from './item.ts'
import { scanCount } from './scan-count.ts'
import { scanDays } from './scan-days.ts'
import { scanLength, scanVagueCadence, scanVagueLength } from './scan-length.ts'
import { scanNth } from './scan-nth.ts'
import { scanPeriod } from './scan-period.ts'

/** 每个工作日, weekdays. */
const scanWorkdays: Scanner = (tokens, from) => {
  const each = is(tokens, from, 'each')
  const at = each && is(tokens, from + 1, 'classifier') ? from + 2 : each ? from + 1 : from
  if (!is(tokens, at, 'workday')) return null
  const plural = tokens[at]?.text.endsWith('s') ?? false
  return { said: { kind: 'days', days: [1, 2, 3, 4, 5], daysOr: false, each: each || plural }, from, to: at + 1 }
}

/** 3 月, 12 月份, 15 号, the 15th: a day or month of the calendar. 2 月一次 is a cadence unless a year was named before it. */
const scanDate: Scanner = (tokens, from) => {
  const number = tokens[from]
  const unit = tokens[from + 1]
  const dayOfMonth = number?.kind === 'ordinal' && /^\d/.test(number.text) && !is(tokens, from + 1, 'unit', 'weekday', 'and')
  if (dayOfMonth) return { said: { kind: 'remark' }, from, to: from + 1 }
  if (number?.kind !== 'number' || !unit) return null
  const part = unit.text === '月' && tokens[from + 2]?.text === '份'
  if (part) return { said: { kind: 'remark' }, from, to: from + 3 }
  if (unit.text === '号') return { said: { kind: 'remark' }, from, to: from + 2 }
  if (unit.kind === 'point' && !(is(tokens, from + 2, 'number') && is(tokens, from + 3, 'classifier', 'hour'))) {
    return { said: { kind: 'remark' }, from, to: is(tokens, from + 2, 'half') ? from + 3 : from + 2 }
  }
  const before = tokens[from - 1]?.kind === 'filler' ? tokens[from - 2] : tokens[from - 1]
  const inYear = unit.text === '月' && before?.unit === 'year'
  const inMonth = unit.text === '日' && (before?.unit === 'month' || before?.text === '月')
  return inYear || inMonth ? { said: { kind: 'remark' }, from, to: from + 2 } : null
}

/** 前三个月, 本周, 接下来一年, the first three months, 三个月后: only a part of the time. */
const scanStretch: Scanner = (tokens, from) => {
  const first = tokens[from]
  const leads = first?.kind === 'this' || first?.text === '前' || first?.text === '后'
  let at = leads ? from + 1 : from
  while (is(tokens, at, 'number', 'half', 'classifier') && at - from < 4) at++
  if (!is(tokens, at, 'unit')) return null
  const follows = at > from && is(tokens, at + 1, 'whenafter')
  return leads || follows ? { said: { kind: 'scope' }, from, to: follows ? at + 2 : at + 1 } : null
}

const scanDemand: Scanner = (tokens, from) => is(tokens, from, 'demand') ? { said: { kind: 'demand' }, from, to: from + 1 } : null

/** 一小时/次, 次 after a slash: each time, which a length is anyway. */
const scanEachTime: Scanner = (tokens, from) =>
  is(tokens, from, 'slash', 'each') && is(tokens, from + 1, 'times') ? { said: { kind: 'each_time' }, from, to: from + 2 } : null

/** In this order: the first that reads something at a place has it. */
const SCANNERS: readonly Scanner[] = [
  scanEachTime, scanDate, scanVagueLength, scanVagueCadence, scanLength, scanStretch, scanNth, scanWorkdays, scanDays, scanPeriod, scanCount, scanDemand,
]

/** What the tokens say, in order; tokens that are in no item say nothing by themselves. */
export const scan = (tokens: Tokens): Item[] => {
  const items: Item[] = []
  let at = 0
  while (at < tokens.length) {
    const item = SCANNERS.reduce<Item | null>((found, scanner) => found ?? scanner(tokens, at), null)
    if (item) items.push(item)
    at = item ? Math.max(item.to, at + 1) : at + 1
  }
  return items
}

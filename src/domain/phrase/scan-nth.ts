import { is } from './item.ts'
import type { Item, Scanner, Tokens } from './item.ts'
import { weekdays } from './scan-days.ts'

/** An nth weekday: 第二周周五, 第二个周五, 第二、四个星期一, 最后一个周五, the second Friday, last Fri. 第二周 alone is a remark; 第一季度 limits what is said. */
export const scanNth: Scanner = (tokens, from) => {
  if (is(tokens, from, 'each')) return everyNth(tokens, from)
  const list = is(tokens, from, 'di') ? chineseOrdinals(tokens, from) : ordinals(tokens, from)
  if (!list) return weekdayOfWeek(tokens, from)
  const at = is(tokens, list.next, 'classifier') ? list.next + 1 : list.next
  const item = nthOf(tokens, from, list.ordinals, at) ?? stretch(tokens, from, at)
  return item?.said.kind === 'nth' && tokens[from - 1]?.text === '倒数' ? { ...item, said: { kind: 'badcadence' } } : item
}

/** Every second Friday of the month; without "of" it is another thing (every other Friday) and none of this reader's. */
const everyNth = (tokens: Tokens, from: number): Item | null => {
  const list = ordinals(tokens, from + 1)
  const item = list && nthOf(tokens, from, list.ordinals, list.next)
  if (item && is(tokens, item.to, 'per')) return item
  return item && !(list.ordinals[0] === 2) && tokens[from]?.text === 'every' ? { ...item, said: { kind: 'badcadence' } } : null
}

const nthOf = (tokens: Tokens, from: number, list: readonly number[], at: number): Item | null => {
  const direct = weekdays(tokens, at)
  let within = at + 1
  while (is(tokens, within, 'filler') && within - at < 4) within++
  const inWeek = !direct && tokens[at]?.kind === 'unit' && tokens[at]?.unit === 'week' ? weekdays(tokens, within) : null
  const found = direct ?? inWeek
  const weekday = found?.days.length === 1 ? found.days[0] : undefined
  if (!found || !weekday) return null
  const known = list.every(ordinal => ordinal === -1 || (ordinal >= 1 && ordinal <= 5))
  return known ? { said: { kind: 'nth', ordinals: list, weekday }, from, to: found.next } : { said: { kind: 'badcadence' }, from, to: found.next }
}

/** 第一个月, 第二季度, the first three months: only a part of the time; 第二周 and 第三天 are days in it. */
const stretch = (tokens: Tokens, from: number, at: number): Item | null => {
  const unit = is(tokens, at, 'number') ? (is(tokens, at + 1, 'classifier') ? at + 2 : at + 1) : at
  const token = tokens[unit]
  if (token?.kind !== 'unit') return null
  const kind = token.unit === 'week' || token.unit === 'day' ? 'remark' : 'scope'
  return { said: { kind: unit === at ? kind : 'scope' }, from, to: unit + 1 }
}

interface Ordinals {
  readonly ordinals: readonly number[]
  readonly next: number
}

const chineseOrdinals = (tokens: Tokens, from: number): Ordinals | null => {
  const list: number[] = []
  let at = from
  while (list.length < 6) {
    const number = is(tokens, at, 'di') ? at + 1 : at
    const token = tokens[number]
    if (token?.kind !== 'number' || token.n === undefined) break
    // 第二周五: the numeral that follows 周 is the day and never a second ordinal
    list.push(token.n, ...(token.to !== undefined && token.to !== token.n ? [token.to] : []))
    at = number + 1
    const further = at + 1
    const joined = is(tokens, at, 'list', 'and', 'slash') || (is(tokens, at, 'break') && (tokens[at]?.text === ',' || tokens[at]?.text === '，'))
    if (!joined || !(is(tokens, further, 'number') || (is(tokens, further, 'di') && is(tokens, further + 1, 'number')))) break
    at = further
  }
  return list.length > 0 ? { ordinals: list, next: at } : null
}

const ordinals = (tokens: Tokens, from: number): Ordinals | null => {
  const first = tokens[from]
  if (first?.kind !== 'ordinal' || first.n === undefined) return null
  let at = is(tokens, from + 1, 'number') && tokens[from + 1]?.n === 1 ? from + 2 : from + 1
  const list = [first.n]
  while (list.length < 6 && is(tokens, at, 'and', 'list', 'slash')) {
    const next = tokens[at + 1]?.kind === 'filler' ? at + 2 : at + 1
    const more = tokens[next]
    if (more?.kind !== 'ordinal' || more.n === undefined) break
    list.push(more.n)
    at = next + 1
  }
  return { ordinals: list, next: at }
}

/** Friday of the second week. */
const weekdayOfWeek = (tokens: Tokens, from: number): Item | null => {
  const day = tokens[from]
  if (day?.kind !== 'weekday' || !day.weekday || !is(tokens, from + 1, 'per')) return null
  const at = is(tokens, from + 2, 'filler') ? from + 3 : from + 2
  const ordinal = tokens[at]
  if (ordinal?.kind !== 'ordinal' || ordinal.n === undefined || tokens[at + 1]?.unit !== 'week') return null
  return { said: { kind: 'nth', ordinals: [ordinal.n], weekday: day.weekday }, from, to: at + 2 }
}

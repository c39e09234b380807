import { timesPerYear } from '../cadence/cadence.ts'
import type { Cadence, SimpleCadence, Weekday } from '../cadence/cadence.ts'
import { gather } from './gather.ts'
import type { Item, Tokens } from './item.ts'
import { is } from './item.ts'
import type { Limits } from './limits.ts'
import { sameCadence, worth } from './statement.ts'

export interface SettledCadence {
  readonly cadence: Cadence | null
  readonly weekday: Weekday | null
  /** The items the cadence was read from. */
  readonly items: readonly Item[]
}

const NOTHING: SettledCadence = { cadence: null, weekday: null, items: [] }

/** The one cadence a text says; null when it says none, takes it back, or says two that are not choices. */
export const settleCadence = (tokens: Tokens, items: readonly Item[], limits: Limits): SettledCadence => {
  if (items.some(({ said }) => said.kind === 'badcadence')) return NOTHING
  const free = items.filter(item => !limits.cadence.has(tokens[item.from]?.clause ?? 0) && !limits.tokens.has(item.from))
  const rates = free.filter(({ said }, index) => said.kind === 'period' || said.kind === 'nth' || said.kind === 'days' || (said.kind === 'count' && !eachTime(free, index)))
  const statements = gather(tokens, rates).map(statement => ({ statement, worth: worth(statement) }))
  if (statements.some(({ worth }) => worth.kind === 'clash')) return NOTHING
  const said = statements.flatMap(({ statement, worth }) =>
    worth.kind === 'cadence' ? [{ cadence: worth.cadence, weekday: worth.weekday, items: statement.items, linked: statement.linked }] : [])
  const demand = free.filter(({ said }) => said.kind === 'demand')
  if (said.length === 0) return demand.length > 0 ? { cadence: { kind: 'on_demand' }, weekday: null, items: demand } : NOTHING
  if (demand.some(item => chosen(tokens, item))) return NOTHING
  const [first, ...rest] = said
  return first ? rest.reduce<SettledCadence>(either, first) : NOTHING
}

/** 一次一小时: each time an hour. */
const eachTime = (items: readonly Item[], index: number): boolean => {
  const item = items[index]
  const next = items[index + 1]
  const before = items[index - 1]
  if (item?.said.kind !== 'count' || item.said.max !== 1 || next?.said.kind !== 'length' || next.from !== item.to) return false
  return before?.said.kind !== 'period'
}

const chosen = (tokens: Tokens, item: Item): boolean => is(tokens, item.from - 1, 'or', 'slash') || is(tokens, item.to, 'or', 'slash')

const either = (a: SettledCadence, b: SettledCadence & { readonly linked: boolean }): SettledCadence => {
  if (!a.cadence || !b.cadence) return NOTHING
  const items = [...a.items, ...b.items]
  const weekday = a.weekday ?? b.weekday
  if (sameCadence(a.cadence, b.cadence) || refines(a.cadence, b.cadence)) return { cadence: a.cadence, weekday, items }
  if (refines(b.cadence, a.cadence)) return { cadence: b.cadence, weekday, items }
  if (!b.linked) return NOTHING
  const ends = [...simple(a.cadence), ...simple(b.cadence)].sort((left, right) => (timesPerYear(right) ?? 0) - (timesPerYear(left) ?? 0))
  const [from] = ends
  const to = ends.at(-1)
  if (!from || !to || a.cadence.kind === 'nth_weekday' || b.cadence.kind === 'nth_weekday') return NOTHING
  return { cadence: { kind: 'range', from, to }, weekday, items }
}

const simple = (cadence: Cadence): SimpleCadence[] =>
  cadence.kind === 'range' ? [cadence.from, cadence.to] : cadence.kind === 'every' || cadence.kind === 'times' ? [cadence] : []

/** Whether the finer one (每月第二周周五) says the same as the coarser (每月一次) and more. */
const refines = (finer: Cadence, coarser: Cadence): boolean =>
  finer.kind === 'nth_weekday' && coarser.kind === 'every' && coarser.n * ({ day: 0, week: 0, month: 1, quarter: 3, year: 12 })[coarser.unit] === finer.months

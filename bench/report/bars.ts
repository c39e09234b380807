import type { Figures } from '../bench.ts'
import type { Compared } from '../measure/compare.ts'
import { growthOf } from './growth.ts'

/** Something aimed at, and what was reached. */
export interface Bar {
  readonly what: string
  readonly wanted: string
  readonly got: string
  readonly reached: boolean
}

const AT = 10_000
const GROWTH = 1.5
/** The bar of what only reads; of that the slowest are looked at, too. */
const READ = 4
const P99_MS = 10
const START_MS = 1_000
const MEMORY_MB = 150
const IMPORT_MS = 10_000
const OTHER_MS = 100

/** Every bar there are figures for. */
export const barsOf = ({ compared, starts, memory, imports }: Figures): Bar[] => [
  ...compared.filter(({ contacts }) => contacts === AT).flatMap(one => [
    ...(one.bar === null ? [] : [under(`${said(one)}, p50 over bare`, one.ratio, one.bar, times)]),
    ...(one.bar === READ ? [under(`${said(one)}, p99 beyond bare`, one.p99 - one.bareP99, P99_MS, ms)] : []),
  ]),
  ...compared.flatMap(one => (one.limitMs === null || one.concurrency > 1 ? [] : [under(`${one.name}, p50`, one.p50, one.limitMs, ms)])),
  ...largest(compared).flatMap(one => {
    const growth = growthOf(compared, one)
    return growth === null || one.bar === null ? [] : [under(`${said(one)}, growth to ${one.contacts} people`, growth, GROWTH, times)]
  }),
  ...largest(starts).map(one => under(`cold start, ${one.contacts} people`, one.firstAnswerMs, START_MS, value => `${Math.round(value)} ms`)),
  ...largest(memory).flatMap(one => (one.afterCreating === null ? [] : [under(`resident memory, ${one.contacts} people`, one.afterCreating, MEMORY_MB, value => `${Math.round(value)} MB`)])),
  ...imports.flatMap(one => [
    under(`import of ${one.rows} rows`, one.readMs + one.applyMs, IMPORT_MS, value => `${(value / 1000).toFixed(1)} s`),
    under('longest other answer meanwhile', one.longestOther, OTHER_MS, value => `${Math.round(value)} ms`),
  ]),
]

const under = (what: string, got: number, wanted: number, text: (value: number) => string): Bar => ({ what, wanted: text(wanted), got: text(got), reached: got <= wanted })
const ms = (value: number): string => `${value.toFixed(2)} ms`
const times = (value: number): string => `${value.toFixed(2)}×`
const said = ({ name, concurrency }: Compared): string => (concurrency === 1 ? name : `${name}, ${concurrency} at once`)
const largest = <T extends { readonly contacts: number }>(all: readonly T[]): T[] => all.filter(({ contacts }) => contacts === Math.max(...all.map(one => one.contacts)))

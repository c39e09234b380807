import type { Figures } from '../bench.ts'
import { growthOf } from './growth.ts'
import { tableOf } from './table.ts'

/** The figures as tables. */
export const reportOf = (figures: Figures): string => sections(figures).filter(section => section !== '').join('\n\n')

const sections = ({ machine, compared, starts, memory, imports }: Figures): string[] => [
  `${machine.date}, Node ${machine.node}, ${machine.system}, ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB; load at the start ${machine.load}; one durable 4 KiB write ${ms(machine.durableMs)}.`,
  compared.length === 0 ? '' : tableOf(
    ['measure', 'people', 'at once', 'bytes', 'p50', 'bare p50', 'ratio', 'p99', 'bare p99', 'cpu', 'bare cpu', 'cpu ratio', 'growth'],
    compared.map(one => [
      one.name, String(one.contacts), String(one.concurrency), String(one.bytes), ms(one.p50), ms(one.bareP50), times(one.ratio), ms(one.p99), ms(one.bareP99), cpu(one.cpu), cpu(one.bareCpu), times(one.cpu === null || one.bareCpu === null ? null : one.cpu / one.bareCpu),
      one.contacts === Math.max(...compared.map(({ contacts }) => contacts)) ? times(growthOf(compared, one)) : '',
    ])),
  starts.length === 0 ? '' : tableOf(
    ['cold start', 'first answer', 'slowest', 'resident then'],
    starts.map(one => [`${one.contacts} people`, ms(one.firstAnswerMs), ms(one.slowestMs), mb(one.residentMb)])),
  memory.length === 0 ? '' : tableOf(
    ['resident memory', 'after the load', 'after creating a person'],
    memory.map(one => [`${one.contacts} people`, mb(one.afterLoad), mb(one.afterCreating)])),
  imports.length === 0 ? '' : tableOf(
    ['import', 'beside', 'read', 'applied', 'together', 'longest other answer', 'bare, then', 'other answers'],
    imports.map(one => [
      `${one.rows} rows`, `${one.contacts} people`, seconds(one.readMs), seconds(one.applyMs), seconds(one.readMs + one.applyMs), ms(one.longestOther), ms(one.longestBare), String(one.others),
    ])),
]

const cpu = (value: number | null): string => (value === null ? '–' : ms(value))
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`
const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`
const mb = (value: number | null): string => (value === null ? '–' : `${Math.round(value)} MB`)
const times = (value: number | null): string => (value === null ? '–' : `${value.toFixed(2)}×`)

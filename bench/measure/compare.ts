import type { Made } from '../data/generate.ts'
import { type Caller, callerOf } from '../load/caller.ts'
import { cpuMs } from '../load/cpu-time.ts'
import { type Bounds, interleaved, type Timed } from '../load/interleave.ts'
import type { Running } from '../load/processes.ts'
import { median, quantile } from '../load/stats.ts'
import type { Measure } from './measure.ts'

/** One measure at one size and concurrency; times in ms. */
export interface Compared {
  readonly name: string
  readonly bar: number | null
  /** Null where no time is aimed at. */
  readonly limitMs: number | null
  readonly contacts: number
  readonly concurrency: number
  readonly bytes: number
  readonly p50: number
  readonly p99: number
  readonly bareP50: number
  readonly bareP99: number
  /** p50 over the bare server's. */
  readonly ratio: number
  /** Processor time of one, ms; null where the system does not tell. */
  readonly cpu: number | null
  readonly bareCpu: number | null
}

/** A running app over made data. */
export interface Subject {
  readonly app: Running
  readonly made: Made
}

/** Times a measure on every app and, for each, on the bare server with a body of the same size, all by turns. */
export const compare = async (measure: Measure, subjects: readonly Subject[], bare: Running, bounds: Bounds, concurrency: number): Promise<Compared[]> => {
  const bareCaller = callerOf(bare.url, concurrency)
  const pairs = await Promise.all(subjects.map(subject => pairOf(measure, subject, bareCaller, concurrency)))
  try {
    const bareCpu = (): number | null => cpuMs(bare.pid)
    const timed = await interleaved(pairs.flatMap(({ work, before, cpu, bareWork }) => [{ work, before, cpu }, { work: bareWork, cpu: bareCpu }]), bounds, concurrency)
    return pairs.map(({ made, sizes }, i) => {
      const { times: own, cpu } = timed[2 * i] ?? NOTHING
      const { times: bares, cpu: spentBare } = timed[2 * i + 1] ?? NOTHING
      return {
        name: measure.name, bar: measure.bar, limitMs: measure.limitMs ?? null, contacts: made.contacts, concurrency, bytes: sizes.reduce((sum, size) => sum + size, 0),
        p50: median(own), p99: quantile(own, 0.99), bareP50: median(bares), bareP99: quantile(bares, 0.99), ratio: median(own) / median(bares), cpu, bareCpu: spentBare,
      }
    })
  } finally {
    for (const { caller } of pairs) caller.close()
    bareCaller.close()
  }
}

const SIZED_BY = 9
const NOTHING: Timed = { times: [], cpu: null }

const pairOf = async (measure: Measure, { app, made }: Subject, bareCaller: Caller, concurrency: number) => {
  const caller = callerOf(app.url, concurrency, made.secret)
  const answers: number[][] = []
  for (let i = 0; i < SIZED_BY; i += 1) {
    const sizes: number[] = []
    for (const call of measure.calls(made, i)) sizes.push((await caller.call(call)).bytes)
    answers.push(sizes)
  }
  const sizes = (answers[0] ?? []).map((_, at) => median(answers.map(answer => answer[at] ?? 0)))
  return {
    made, caller, sizes, cpu: () => cpuMs(app.pid),
    before: measure.before === undefined ? undefined : async (i: number) => { if (measure.before !== undefined) await caller.call(measure.before(i)) },
    work: async (i: number) => { for (const call of measure.calls(made, i)) await caller.call(call) },
    bareWork: async (i: number) => { for (const [at, call] of measure.calls(made, i).entries()) await bareCaller.call({ ...call, path: `/?bytes=${sizes[at]}` }) },
  }
}

import type { Bounds } from './load/interleave.ts'

export interface Options {
  /** Numbers of people, ascending. */
  readonly sizes: readonly number[]
  readonly concurrencies: readonly number[]
  /** Only measures whose names begin so. */
  readonly only: string | null
  readonly bounds: Bounds
  readonly starts: number
  readonly importRows: number
  /** Series of talks in the month that is asked for. */
  readonly series: number
  /** Where made data is kept for the next run of the same day; null for a folder that goes when the run ends. */
  readonly keep: string | null
  /** A file for all figures as JSON. */
  readonly json: string | null
  /** Whether `bench/RESULTS.md` is written: a whole run only. */
  readonly publish: boolean
}

export const USAGE = 'npm run bench -- [--quick] [--sizes 1000,10000] [--only today] [--keep FOLDER] [--json FILE]'

const FULL = { sizes: [1_000, 10_000, 100_000], concurrencies: [1, 16], starts: 5, importRows: 10_000, series: 2_000, bounds: { samples: 1_000, turn: 25, warmUp: 3_000, atMostMs: 60_000 } }
/** A look in half a minute. */
const QUICK = { sizes: [100, 1_000], concurrencies: [1], starts: 1, importRows: 200, series: 50, bounds: { samples: 100, turn: 10, warmUp: 20, atMostMs: 5_000 } }

/** Throws on a flag that is not known. */
export const optionsOf = (args: readonly string[]): Options => {
  const given = new Map<string, string>()
  for (let i = 0; i < args.length; i += 1) {
    const [, name = '', value] = /^--([a-z]+)(?:=(.*))?$/.exec(args[i] ?? '') ?? []
    if (!['quick', 'sizes', 'only', 'keep', 'json'].includes(name)) throw new Error(`${args[i]}? ${USAGE}`)
    given.set(name, name === 'quick' ? '' : (value ?? args[(i += 1)] ?? ''))
  }
  const sizes = given.get('sizes')?.split(',').map(Number).sort((a, b) => a - b)
  if (sizes?.some(size => !Number.isInteger(size) || size < 10 || size > 1_000_000)) throw new Error(`--sizes are numbers from 10 to 1000000. ${USAGE}`)
  const quick = given.has('quick')
  const only = given.get('only') ?? null
  return { ...(quick ? QUICK : FULL), ...(sizes && { sizes }), only, keep: given.get('keep') ?? null, json: given.get('json') ?? null, publish: !quick && sizes === undefined && only === null }
}

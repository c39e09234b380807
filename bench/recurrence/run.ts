import { writeFileSync } from 'node:fs'
import type { WallTime } from '#domain/time/wall-time.ts'
import { machineNow } from '../machine.ts'
import { type Engine, rruleFloating, rruleTemporal, rruleZoned, type Span, xucha } from './engines.ts'
import { lunches, type Meeting, mixed } from './meetings.ts'

// `node bench/recurrence/run.ts`: a thousand series over ten years, every engine by turns in the same run, the same instants from all of them.
const SERIES = 1000
const ROUNDS = 5
const MONTH: Span = { from: '2034-12-01T00:00' as WallTime, to: '2035-01-01T00:00' as WallTime }

interface Case {
  readonly name: string
  readonly meetings: readonly Meeting[]
  readonly span: Span
}

const CASES: readonly Case[] = [
  { name: 'second Friday, all ten years', meetings: lunches(SERIES), span: null },
  { name: 'mixed, all ten years', meetings: mixed(SERIES), span: null },
  { name: 'second Friday, one month nine years on', meetings: lunches(SERIES), span: MONTH },
  { name: 'mixed, one month nine years on', meetings: mixed(SERIES), span: MONTH },
]

const ENGINES: readonly (readonly [name: string, engine: Engine])[] = [['续茶', xucha], ['rrule-temporal 2.2.8', rruleTemporal], ['rrule 2.8.1, without zones', rruleFloating]]

const timed = (engine: Engine, meetings: readonly Meeting[], span: Span): { readonly ms: number; readonly instants: number[][] } => {
  const begun = performance.now()
  const instants = meetings.map(meeting => engine(meeting, span))
  return { ms: performance.now() - begun, instants }
}

interface Row {
  readonly name: string
  readonly occurrences: number
  readonly ms: readonly number[]
}

// In each round every engine once, so that whatever else the machine does falls on all; the best of the rounds counts.
const measured = ({ name, meetings, span }: Case): Row => {
  const best = ENGINES.map(() => Infinity)
  let occurrences = 0
  for (let round = 0; round < ROUNDS; round++) {
    const runs = ENGINES.map(([, engine]) => timed(engine, meetings, span))
    for (const [at, run] of runs.entries()) {
      best[at] = Math.min(best[at] ?? Infinity, run.ms)
      if (JSON.stringify(run.instants) !== JSON.stringify(runs[0]?.instants)) throw new Error(`${ENGINES[at]?.[0]} says otherwise: ${name}`)
    }
    occurrences = runs[0]?.instants.reduce((sum, one) => sum + one.length, 0) ?? 0
  }
  process.stderr.write(`${name}: ${best.map(ms => ms.toFixed(1)).join(' ')}\n`)
  return { name, occurrences, ms: best }
}

const rows = CASES.map(measured)
const few = lunches(20)
const zoned = timed(rruleZoned, few, null).ms / few.length * SERIES

const times = (ms: number, ours: number): string => `${ms.toFixed(1)} ms, ${(ms / ours).toFixed(1)}×`
const table = rows.map(({ name, occurrences, ms: [ours = 0, temporal = 0, floating = 0] }) =>
  `| ${name} | ${occurrences} | ${ours.toFixed(1)} ms | ${times(temporal, ours)} | ${times(floating, ours)} |`)
const machine = machineNow(0)
const { ms: [ours = 0] } = rows[0] ?? { ms: [] }

writeFileSync(new URL('./RESULTS.md', import.meta.url), `# How fast meetings are expanded

Written by \`node bench/recurrence/run.ts\`. ${SERIES} series, half in America/New_York and half in Asia/Shanghai, each with six excepted and four
moved occurrences. Each engine gets the texts (rule, start, exceptions) and gives back the instants, moved ones in their place; parsing is
counted. All engines gave the same instants, which the run checks. By turns in one process, the best of ${ROUNDS} rounds; × is how much slower than
续茶. rrule knows no zones here: its dates are turned into instants by our own zones.

| what | occurrences | ${ENGINES.map(([name]) => name).join(' | ')} |
|:--|--:|--:|--:|--:|
${table.join('\n')}

rrule with its own TZID takes ${(zoned / 1000).toFixed(1)} s for the first row (${(zoned / ours).toFixed(0)}×; measured on ${few.length} series), and its dates are right only on a machine set to UTC.

${machine.cpu}, ${machine.cores} cores, ${machine.system}, Node ${machine.node}, ${machine.date}; load while measuring ${machine.load}.
`)

import { type Made, generate } from './data/generate.ts'
import { type Running, startApp, startBare } from './load/processes.ts'
import { type Machine, machineNow } from './machine.ts'
import { afterAChange } from './measure/changed.ts'
import { type Compared, compare, type Subject } from './measure/compare.ts'
import { durableMs } from './measure/durable.ts'
import { type ImportResult, importOf } from './measure/import.ts'
import { log } from './measure/log.ts'
import { month } from './measure/month.ts'
import type { Measure } from './measure/measure.ts'
import { type Memory, memoryOf } from './measure/memory.ts'
import { people } from './measure/people.ts'
import { person } from './measure/person.ts'
import { firstAsked, search } from './measure/search.ts'
import { type Start, startOf } from './measure/start.ts'
import { today } from './measure/today.ts'
import type { Options } from './options.ts'

export interface Figures {
  readonly machine: Machine
  readonly compared: readonly Compared[]
  readonly starts: readonly Start[]
  readonly memory: readonly Memory[]
  readonly imports: readonly ImportResult[]
}

const MEASURES: readonly Measure[] = [today, ...people, person, ...search, ...firstAsked, ...afterAChange, log]
/** With whom the series of the month are; and how it is asked for: an answer is large, and takes hundreds of times as long as others. */
const MONTH_PEOPLE = 200
const monthBounds = (bounds: Options['bounds']): Options['bounds'] => ({ ...bounds, samples: Math.min(bounds.samples, 300), warmUp: Math.min(bounds.warmUp, 100), turn: Math.min(bounds.turn, 10) })
/** The number of people a sheet is imported beside. */
const IMPORTED_BESIDE = 10_000

/** Makes the data in `folder`, measures everything the options ask for, and says on the way what it does. */
export const bench = async (options: Options, folder: string, say: (line: string) => void): Promise<Figures> => {
  const { sizes, concurrencies, bounds, only } = options
  const wanted = (name: string): boolean => only === null || name.startsWith(only)
  const made: Made[] = []
  // The month has people of its own.
  for (const size of ['start', 'memory', 'import', ...MEASURES.map(({ name }) => name)].some(wanted) ? sizes : []) {
    say(`making ${size} people`)
    made.push(await generate(folder, size))
  }
  const starts: Start[] = []
  for (const one of wanted('start') ? made : []) {
    say(`starting with ${one.contacts} people`)
    starts.push(await startOf(one, options.starts))
  }
  const machine = machineNow(durableMs(folder, 50))
  const running: Running[] = []
  try {
    const bare = await startBare()
    running.push(bare)
    const subjects: Subject[] = []
    for (const one of made) {
      const app = await startApp(one.dataFolder)
      running.push(app)
      subjects.push({ app, made: one })
    }
    const compared: Compared[] = []
    for (const measure of MEASURES.filter(({ name }) => wanted(name))) {
      for (const concurrency of concurrencies) {
        say(`${measure.name}, ${concurrency} at a time`)
        compared.push(...(await compare(measure, subjects, bare, bounds, concurrency)))
      }
    }
    const ofMonth = month(options.series)
    if (wanted(ofMonth.name)) {
      say(`making ${options.series} series`)
      const one = await generate(folder, MONTH_PEOPLE, options.series)
      const app = await startApp(one.dataFolder)
      running.push(app)
      for (const concurrency of concurrencies) {
        say(`${ofMonth.name}, ${concurrency} at a time`)
        compared.push(...(await compare(ofMonth, [{ app, made: one }], bare, monthBounds(bounds), concurrency)))
      }
    }
    const memory: Memory[] = []
    for (const { app, made: one } of wanted('memory') ? subjects : []) memory.push(await memoryOf(app, one))
    const imports: ImportResult[] = []
    const beside = subjects.find(({ made: { contacts } }) => contacts === IMPORTED_BESIDE) ?? subjects[0]
    if (wanted('import') && beside !== undefined) {
      say(`importing ${options.importRows} rows`)
      imports.push(await importOf(beside.app, bare, beside.made, options.importRows))
    }
    return { machine, compared, starts, memory, imports }
  } finally {
    for (const server of running) await server.stop()
  }
}

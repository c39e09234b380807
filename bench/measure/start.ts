import type { Made } from '../data/generate.ts'
import { callerOf } from '../load/caller.ts'
import { startApp } from '../load/processes.ts'
import { residentMb } from '../load/resident.ts'
import { median } from '../load/stats.ts'

/** Times in ms from `node` to the first whole answer; memory in MB right after it. */
export interface Start {
  readonly contacts: number
  readonly firstAnswerMs: number
  readonly slowestMs: number
  readonly residentMb: number | null
}

/** Starts the server so many times, asks it for today, and stops it. */
export const startOf = async (made: Made, times: number): Promise<Start> => {
  const [answers, memory]: [number[], (number | null)[]] = [[], []]
  for (let i = 0; i < times; i += 1) {
    const began = performance.now()
    const app = await startApp(made.dataFolder)
    const caller = callerOf(app.url, 1, made.secret)
    await caller.call({ method: 'GET', path: '/api/today' })
    answers.push(performance.now() - began)
    memory.push(residentMb(app.pid))
    caller.close()
    await app.stop()
  }
  const known = memory.filter(mb => mb !== null)
  return { contacts: made.contacts, firstAnswerMs: median(answers), slowestMs: Math.max(...answers), residentMb: known.length === 0 ? null : median(known) }
}

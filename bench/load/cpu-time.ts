import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Milliseconds a process has spent on the processor, all its threads together: what a busy machine cannot blur. Null where the system does not tell (only Linux does). */
export const cpuMs = (pid: number): number | null => {
  const threads = `/proc/${pid}/task`
  if (!existsSync(`${threads}/${pid}/schedstat`)) return null
  return readdirSync(threads).reduce((sum, thread) => sum + runMs(`${threads}/${thread}/schedstat`), 0)
}

/** The first number is nanoseconds run; a thread may end while it is asked. */
const runMs = (file: string): number => {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return 0
  }
}

import { setImmediate as nextTurn } from 'node:timers/promises'

const TURN_MS = 10

/** To be awaited between the steps of long work: every now and then it lets other requests have a turn. */
export const turns = (): (() => Promise<void>) => {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < TURN_MS) return
    await nextTurn()
    began = performance.now()
  }
}

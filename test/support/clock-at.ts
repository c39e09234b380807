import { readFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// For `node --import`: the process believes that it starts at the instant CLOCK_AT names, and time goes on from there. On SIGUSR2 the clock leaps to
// the instant the file CLOCK_FILE holds, and what is done again and again is done once if its turn came meanwhile.
const instantOf = (text: string | undefined): number => {
  const ms = Date.parse(text?.trim() ?? '')
  if (Number.isNaN(ms)) throw new Error('the clock was given no instant')
  return ms
}

const real = Date.now
let shift = instantOf(process.env['CLOCK_AT']) - real()
Date.now = () => real() + shift

const file = process.env['CLOCK_FILE']
if (file !== undefined && isMainThread) {
  const rounds = new Map<NodeJS.Timeout, () => void>()
  const [start, stop] = [globalThis.setInterval, globalThis.clearInterval]
  const startInterval = (work: (...args: unknown[]) => void, ms = 1, ...args: unknown[]): NodeJS.Timeout => {
    let last = Date.now()
    const turn = (): void => {
      last = Date.now()
      work(...args)
    }
    const timer = start(turn, ms)
    rounds.set(timer, () => { if (Date.now() - last >= ms) turn() })
    return timer
  }
  globalThis.setInterval = startInterval as typeof setInterval
  globalThis.clearInterval = timer => {
    rounds.delete(timer as NodeJS.Timeout)
    stop(timer)
  }
  process.on('SIGUSR2', () => {
    const to = readFileSync(file, 'utf8').trim()
    shift = instantOf(to) - real()
    for (const round of rounds.values()) round()
    process.stderr.write(`clock ${to}\n`)
  })
}

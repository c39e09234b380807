import type { Deps } from '#usecases/deps.ts'
import { forgetSessions } from '#usecases/session/forget-sessions.ts'
import { followDays } from '#usecases/warmth/follow-days.ts'

const HOUR_MS = 3_600_000
/** How long after a midnight cups may still be those of the day before. */
const MIDNIGHT_MS = 60_000

interface Job {
  readonly name: string
  readonly everyMs: number
  readonly run: (deps: Deps) => Promise<void>
}

const JOBS: readonly Job[] = [
  { name: 'follow_days', everyMs: MIDNIGHT_MS, run: followDays },
  { name: 'forget_sessions', everyMs: HOUR_MS, run: forgetSessions },
]

export interface Jobs {
  /** Starts none any more, and waits for those that run. */
  stop(): Promise<void>
}

/** The door the clock opens: each job runs once soon after the start and then again and again, never twice at a time. */
export const startJobs = (deps: Deps, { failed }: { readonly failed: (job: string, error: Error) => void }): Jobs => {
  let stopped = false
  const running = new Set<Promise<void>>()
  const timers = JOBS.map(({ name, everyMs, run }) => {
    let mine: Promise<void> | null = null
    const turn = (): void => {
      if (stopped || mine !== null) return
      const work = run(deps).catch((error: unknown) => failed(name, error instanceof Error ? error : new Error(String(error))))
      mine = work.finally(() => {
        if (mine !== null) running.delete(mine)
        mine = null
      })
      running.add(mine)
    }
    setImmediate(turn)
    return setInterval(turn, everyMs).unref()
  })
  return {
    async stop() {
      stopped = true
      timers.forEach(timer => clearInterval(timer))
      await Promise.all(running)
    },
  }
}

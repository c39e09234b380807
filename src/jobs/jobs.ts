import type { Deps } from '#usecases/deps.ts'
import { forgetKeys } from '#usecases/idempotency/forget-keys.ts'
import { forgetSessions } from '#usecases/session/forget-sessions.ts'
import { followDays } from '#usecases/warmth/follow-days.ts'

const MINUTE_MS = 60_000

interface Job {
  readonly name: string
  readonly everyMs: number
  readonly run: (deps: Deps) => Promise<void>
}

const JOBS: readonly Job[] = [
  // Each workspace has a midnight of its own; asking once a minute costs a read.
  { name: 'follow_days', everyMs: MINUTE_MS, run: followDays },
  { name: 'forget_keys', everyMs: 60 * MINUTE_MS, run: forgetKeys },
  { name: 'forget_sessions', everyMs: 60 * MINUTE_MS, run: forgetSessions },
]

export interface Jobs {
  /** Starts none any more, and waits for those that run. */
  stop(): Promise<void>
}

/** The door the clock opens: each job runs once soon after the start and then again and again, never twice at a time. */
export const startJobs = (deps: Deps, { failed }: { readonly failed: (job: string, error: Error) => void }): Jobs => {
  const started = JOBS.map(({ name, everyMs, run }) => {
    let running: Promise<void> | null = null
    const turn = (): void => {
      running ??= run(deps)
        .catch((error: unknown) => failed(name, error instanceof Error ? error : new Error(String(error))))
        .finally(() => { running = null })
    }
    turn()
    const timer = setInterval(turn, everyMs).unref()
    return { stop: () => { clearInterval(timer) }, running: () => running }
  })
  return {
    async stop() {
      for (const job of started) job.stop()
      await Promise.all(started.map(job => job.running()))
    },
  }
}

import { forgetCalendars } from '#usecases/busy/forget-calendars.ts'
import { refreshCalendars } from '#usecases/busy/refresh-calendars.ts'
import type { Deps } from '#usecases/deps.ts'
import { forgetKeys } from '#usecases/idempotency/forget-keys.ts'
import { fillDerived } from '#usecases/derived/fill-derived.ts'
import { deliver } from '#usecases/mail/deliver.ts'
import { readAnswers } from '#usecases/letter/read-answers.ts'
import { remind } from '#usecases/reminder/remind.ts'
import { followMonths } from '#usecases/search/follow-months.ts'
import { forgetSessions } from '#usecases/session/forget-sessions.ts'
import { followDays } from '#usecases/warmth/follow-days.ts'

const MINUTE_MS = 60_000

interface Job {
  readonly name: string
  readonly everyMs: number
  /** `stopped` is aborted when the server ends; work that takes long looks at it between its pieces. */
  readonly run: (deps: Deps, stopped: AbortSignal) => Promise<void>
}

const JOBS: readonly Job[] = [
  // A letter waits ten seconds where it can be taken back, and leaves soon after.
  { name: 'deliver', everyMs: 5_000, run: deliver },
  { name: 'read_answers', everyMs: 5 * MINUTE_MS, run: readAnswers },
  // A digest has its minute, and a brief so many before a talk.
  { name: 'remind', everyMs: MINUTE_MS, run: remind },
  // Each workspace has a midnight of its own; asking once a minute costs a read.
  { name: 'follow_days', everyMs: MINUTE_MS, run: followDays },
  { name: 'forget_keys', everyMs: 60 * MINUTE_MS, run: forgetKeys },
  // Behind only after an update or a restored backup; whoever loads a backup beside a running server is seen here.
  { name: 'fill_derived', everyMs: 10 * MINUTE_MS, run: fillDerived },
  { name: 'follow_months', everyMs: 10 * MINUTE_MS, run: followMonths },
  // Each calendar has a time of its own, every half hour or later.
  { name: 'refresh_calendars', everyMs: MINUTE_MS, run: refreshCalendars },
  { name: 'forget_calendars', everyMs: 6 * 60 * MINUTE_MS, run: forgetCalendars },
  { name: 'forget_sessions', everyMs: 60 * MINUTE_MS, run: forgetSessions },
]

export interface Jobs {
  /** Starts none any more, and waits for those that run. */
  stop(): Promise<void>
}

/** The door the clock opens: each job runs once soon after the start and then again and again, never twice at a time. */
export const startJobs = (deps: Deps, { failed }: { readonly failed: (job: string, error: Error) => void }): Jobs => {
  const stopping = new AbortController()
  const started = JOBS.map(({ name, everyMs, run }) => {
    let running: Promise<void> | null = null
    const turn = (): void => {
      running ??= run(deps, stopping.signal)
        .catch((error: unknown) => failed(name, error instanceof Error ? error : new Error(String(error))))
        .finally(() => { running = null })
    }
    turn()
    const timer = setInterval(turn, everyMs).unref()
    return { stop: () => { clearInterval(timer) }, running: () => running }
  })
  return {
    async stop() {
      stopping.abort()
      for (const job of started) job.stop()
      await Promise.all(started.map(job => job.running()))
    },
  }
}

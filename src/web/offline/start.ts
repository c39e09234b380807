import type { QueryClient } from '@tanstack/react-query'
import { line } from '#i18n/line.ts'
import { localeOf, translate } from '#i18n/messages.ts'
import { refresh } from '../ground/api.ts'
import { isAway, onReach } from '../ground/reach.ts'
import { sessionQuery } from '../ground/session.ts'
import { rememberDays } from './day-here.ts'
import { sendWaitingNotes, waitingNotes } from './kept-notes.ts'
import { openQueue, replay, waitingNow } from './queue.ts'
import { watchAnswers } from './seen-people.ts'
import { registerWorker } from './register-worker.ts'

const PATIENCE = [2, 5, 15, 30] as const

/**
 * Everything that goes on behind the pages so that they work without the server: remembers people seen, notices when the server answers again,
 * and sends what waits (on `online`, when the page is looked at, and now and then). Call once someone is signed in; answers how to stop.
 */
export const startOffline = (queries: QueryClient, account: string, say: (said: { text: string; actId: string }) => void): (() => void) => {
  let stopped = false
  let tries = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  let wasAway = isAway()

  const isWaiting = (): boolean => waitingNow().some(({ refused }) => refused === null) || waitingNotes(account).length > 0
  /** Asks who is signed in, which tells whether the server answers, then sends what waits. */
  const beat = async (): Promise<void> => {
    cancel()
    if (stopped) return
    if (isAway() || isWaiting()) {
      const session = await queries.fetchQuery({ ...sessionQuery, staleTime: 0, retry: false }).catch(() => null)
      if (!stopped && !isAway() && session?.account?.id === account) {
        await sendWaitingNotes(account)
        const sent = await replay()
        const last = sent.at(-1)
        if (last !== undefined) {
          say({ text: translate(line, localeOf(document.documentElement.lang), 'sent', { n: sent.length }), actId: last.actId })
          void refresh(queries)
        }
      }
    }
    plan()
  }
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const plan = (): void => {
    if (!stopped && timer === null && (isAway() || isWaiting())) timer = setTimeout(() => void beat(), (PATIENCE[tries++] ?? 30) * 1000)
  }
  const atOnce = (): void => {
    tries = 0
    void beat()
  }
  const onSeen = (): void => {
    if (document.visibilityState === 'visible') atOnce()
  }
  const onReachOrQueue = (): void => {
    if (wasAway && !isAway()) {
      // Back: what is on the page may be of before.
      void refresh(queries)
      atOnce()
    } else plan()
    wasAway = isAway()
  }

  window.addEventListener('online', atOnce)
  document.addEventListener('visibilitychange', onSeen)
  const stopListening = onReach(onReachOrQueue)
  const stopWatching = watchAnswers(queries, account)
  const stopCounting = rememberDays(queries)
  registerWorker()
  void openQueue(account).then(atOnce)
  return () => {
    stopped = true
    cancel()
    window.removeEventListener('online', atOnce)
    document.removeEventListener('visibilitychange', onSeen)
    stopListening()
    stopWatching()
    stopCounting()
    void openQueue(null)
  }
}

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useActs } from '../ground/acts.tsx'
import { useSession } from '../ground/session.ts'

const LATER = 1200

/** Lets the pages work without the server, from a moment after the first is shown: see `start.ts`. */
export const useOffline = (): void => {
  const queries = useQueryClient()
  const { say } = useActs()
  const account = useSession().account?.id
  const tell = useEffectEvent(say)
  useEffect(() => {
    if (account === undefined) return
    let [stop, isGone] = [() => undefined as void, false]
    const timer = setTimeout(() => void import('./start.ts').then(({ startOffline }) => {
      if (!isGone) stop = startOffline(queries, account, said => tell(said))
    }, () => undefined), LATER)
    return () => {
      isGone = true
      clearTimeout(timer)
      stop()
    }
  }, [account, queries])
}

import { useEffect, useState } from 'react'
import { seenPeople } from '../offline/seen-people.ts'
import type { Somebody } from './entry.ts'
import { isSeenBy } from './is-seen-by.ts'

const MOST = 8

/** While the server is out of reach: people this device remembers who answer to a text, those seen last first. */
export const useSeen = (account: string, typed: string, isOffline: boolean): readonly Somebody[] => {
  const [people, setPeople] = useState<Awaited<ReturnType<typeof seenPeople>>>([])
  useEffect(() => {
    let wanted = isOffline
    if (isOffline) void seenPeople(account).then(found => { if (wanted) setPeople(found) }, () => undefined)
    return () => { wanted = false }
  }, [account, isOffline])
  return isOffline ? people.filter(person => isSeenBy(typed, person)).slice(0, MOST) : []
}

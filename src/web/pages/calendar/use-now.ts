import { useEffect, useState } from 'react'
import type { Day } from '#domain/time/day.ts'
import { useToday, useWorkspace } from '../../ground/session.ts'

const clockIn = (zone: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date()).replace(' ', 'T')

/** What day and minute it is where the reader works, every half minute; null while this device has another day than the server. */
export const useNow = (): { readonly day: Day; readonly minute: number } | null => {
  const { zone } = useWorkspace()
  const today = useToday()
  const [clock, setClock] = useState(() => clockIn(zone))
  useEffect(() => {
    const timer = setInterval(() => setClock(clockIn(zone)), 30_000)
    return () => clearInterval(timer)
  }, [zone])
  return clock.startsWith(today) ? { day: today, minute: Number(clock.slice(11, 13)) * 60 + Number(clock.slice(14, 16)) } : null
}

import type { QueryClient } from '@tanstack/react-query'
import { addDays, type Day, daysBetween, isDay } from '#domain/time/day.ts'
import { dayIn } from '#domain/time/zone.ts'
import { isAway } from '../ground/reach.ts'
import { sessionQuery } from '../ground/session.ts'
import { store, stored } from '../ground/storage.ts'

/** Notes which day the server says it is, each time it says so itself, to count on from there without it. */
export const rememberDays = (queries: QueryClient): (() => void) => {
  const note = (): void => {
    const state = queries.getQueryState(sessionQuery.queryKey)
    const today = state?.data?.workspace?.today
    if (today !== undefined && !isAway()) store('day', `${today} ${state?.dataUpdatedAt ?? 0}`)
  }
  note()
  return queries.getQueryCache().subscribe(event => {
    if (event.type === 'updated' && event.action.type === 'success' && event.query.queryKey[0] === sessionQuery.queryKey[0]) note()
  })
}

/** The day it is by now: `today` as last heard of the server, and the days that went by on this device's clock since. */
export const dayHere = (today: Day, zone: string, now: number): Day => {
  const [said = '', at = ''] = (stored('day') ?? '').split(' ')
  return isDay(said) && Number(at) > 0 ? dayCounted(said, Number(at), today, zone, now) : today
}

/** `said` at the instant `at` counted on to `now` in a zone; never before `today`. The server's clock may be another than ours: only differences count. */
export const dayCounted = (said: Day, at: number, today: Day, zone: string, now: number): Day => {
  const by = addDays(said, daysBetween(dayIn(zone, at), dayIn(zone, now)))
  return by > today ? by : today
}

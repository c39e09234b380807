import { useSyncExternalStore } from 'react'

// Whether the server answers, as the last call found it. The service worker marks what it kept and gives in the server's place.
let away = false
const listeners = new Set<() => void>()

/** On every answer of the API the service worker gives from what it kept. */
export const KEPT = 'x-xucha-kept'

export const tellReach = (isAway: boolean): void => {
  if (away === isAway) return
  away = isAway
  listeners.forEach(listener => listener())
}

export const isAway = (): boolean => away

export const onReach = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the server is out of reach now. */
export const useAway = (): boolean => useSyncExternalStore(onReach, isAway)

let waiting = 0

/** How many acts wait on this device to be sent; told by `offline/queue.ts`. */
export const tellWaiting = (count: number): void => {
  waiting = count
  listeners.forEach(listener => listener())
}

export const useWaiting = (): number => useSyncExternalStore(onReach, () => waiting)

import { useSyncExternalStore } from 'react'
import { store, stored } from './storage.ts'

/** What belongs to this browser, not to the workspace. `public/before-paint.js` reads the same names before the first paint. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark'
  readonly size: 'normal' | 'large' | 'larger'
  readonly motion: 'system' | 'less'
  /** Whether a single key (N, J …) does something; WCAG 2.1.4 asks that it can be turned off. */
  readonly singleKeys: boolean
  /** Names and what is known of people are blurred, for an office where others look on. */
  readonly blur: boolean
}

const standard: Preferences = { theme: 'system', size: 'normal', motion: 'system', singleKeys: true, blur: false }

const load = (): Preferences => {
  try {
    return { ...standard, ...(JSON.parse(stored('preferences') ?? '{}') as Partial<Preferences>) }
  } catch {
    return standard
  }
}

let current = load()
const listeners = new Set<() => void>()

export const preferences = (): Preferences => current

export const prefer = (change: Partial<Preferences>): void => {
  current = { ...current, ...change }
  store('preferences', JSON.stringify(current))
  apply(current)
  listeners.forEach(listener => listener())
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, preferences)

const apply = ({ theme, size, motion, blur }: Preferences): void => {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  if (size === 'normal') delete dataset.size
  else dataset.size = size
  if (motion === 'system') delete dataset.motion
  else dataset.motion = motion
  if (blur) dataset.blur = ''
  else delete dataset.blur
}

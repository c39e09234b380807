import { keepForTab, keptForTab } from './storage.ts'

/** The acts done in this tab that still stand, and those taken back, the last ones last: ids and nothing more. */
export interface History { readonly done: readonly string[]; readonly undone: readonly string[] }

const KEY = 'acts'
const MOST = 100
const NONE: History = { done: [], undone: [] }

const ids = (list: unknown): readonly string[] => (Array.isArray(list) ? list.filter(id => typeof id === 'string') : [])

/** What a tab kept of it, whoever wrote it. */
export const historyIn = (kept: string | null): History => {
  try {
    const { done, undone } = JSON.parse(kept ?? '{}') as { done?: unknown; undone?: unknown }
    return { done: ids(done), undone: ids(undone) }
  } catch {
    return NONE
  }
}

const listeners = new Set<() => void>()
let history = historyIn(keptForTab(KEY))

export const historyNow = (): History => history

/** The last hundred of each are kept, over a reload of the tab as well. */
export const changeHistory = (change: (before: History) => History): void => {
  const { done, undone } = change(history)
  history = { done: done.slice(-MOST), undone: undone.slice(-MOST) }
  keepForTab(KEY, history.done.length + history.undone.length === 0 ? null : JSON.stringify(history))
  listeners.forEach(listener => listener())
}

/** Whoever comes next did none of it. */
export const forgetHistory = (): void => changeHistory(() => NONE)

export const onHistory = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

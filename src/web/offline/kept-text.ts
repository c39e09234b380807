import { forget, store, stored } from '../ground/storage.ts'

/** Words that the server has not got yet, and the revision they were written upon. */
export interface KeptText { readonly text: string; readonly revision: number }

// On every key, so that a tab that dies in mid-sentence loses nothing: the device's storage for small things is written at once.
export const keptText = (key: string): KeptText | null => {
  const found = stored(key)
  return found === null ? null : (JSON.parse(found) as KeptText)
}

export const keepText = (key: string, kept: KeptText | null): void => (kept === null ? forget(key) : store(key, JSON.stringify(kept)))

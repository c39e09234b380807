import { forget, store, stored } from './storage.ts'

/** Somebody whose page was opened here. */
export interface RecentPerson { readonly id: string; readonly name: string }

const KEY = 'recent'
const MOST = 8

/** The people an account opened last in this browser, the latest first: ids and names, nothing more. */
export const recentPeople = (accountId: string): readonly RecentPerson[] => {
  try {
    const kept = JSON.parse(stored(KEY) ?? '{}') as { account?: string; people?: readonly RecentPerson[] }
    return kept.account === accountId ? (kept.people ?? []) : []
  } catch {
    return []
  }
}

export const rememberPerson = (accountId: string, { id, name }: RecentPerson): void =>
  store(KEY, JSON.stringify({ account: accountId, people: [{ id, name }, ...recentPeople(accountId).filter(one => one.id !== id)].slice(0, MOST) }))

/** One who is gone. */
export const forgetPerson = (accountId: string, id: string): void =>
  store(KEY, JSON.stringify({ account: accountId, people: recentPeople(accountId).filter(one => one.id !== id) }))

/** At sign-out nobody's name stays behind. */
export const forgetPeople = (): void => forget(KEY)

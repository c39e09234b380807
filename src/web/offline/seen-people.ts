import type { QueryClient } from '@tanstack/react-query'
import { listContacts } from '#contract/contact.ts'
import { search } from '#contract/search.ts'
import { getToday } from '#contract/today.ts'
import type { PersonToName } from '#domain/line/line-view.ts'
import { changeRows, readAll } from './db.ts'

/** Somebody seen on this device by an account, `seen` the order in which: the highest lately. */
export interface SeenPerson extends PersonToName {
  readonly account: string
  readonly seen: number
}

const MOST = 300
const PATHS: ReadonlySet<unknown> = new Set([getToday.path, search.path, listContacts.path])

type Row = { readonly [Key in 'id' | 'name' | 'salutation' | 'organization' | 'position']: string } & { readonly pinyin?: string }

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && ['id', 'name', 'salutation', 'organization', 'position'].every(key => typeof (value as Record<string, unknown>)[key] === 'string')

/** The people in an answer of today, search or a list, whichever of the three it is. */
export const peopleIn = (answer: unknown): readonly Row[] => {
  const pages = (answer as { pages?: unknown } | null)?.pages
  if (Array.isArray(pages)) return pages.flatMap(peopleIn)
  const { items, later } = (answer ?? {}) as { items?: unknown; later?: unknown }
  return [items, later].flatMap(list => (Array.isArray(list) ? list : [])).map((one: { person?: unknown }) => one.person ?? one).filter(isRow)
}

/** Keeps people for reading lines without the server; of an account at most the 300 seen last. */
export const rememberPeople = async (account: string, rows: readonly Row[]): Promise<void> => {
  if (rows.length === 0) return
  const before = await seenPeople(account)
  const known = new Map(before.map(person => [String(person.id), person]))
  // Those who stand first in an answer count as seen last.
  const now = (before[0]?.seen ?? 0) + rows.length
  const fresh = rows.slice(0, MOST).map(({ id, name, salutation, organization, position, pinyin }, at) =>
    ({ account, id, name, salutation, organization, position, pinyin: pinyin ?? known.get(id)?.pinyin ?? '', seen: now - at }))
  const ids = new Set(fresh.map(({ id }) => id))
  const others = before.filter(({ id }) => !ids.has(id))
  await changeRows('people', fresh, others.slice(Math.max(0, MOST - fresh.length)).map(({ id }) => [account, id]))
}

/** Those seen by an account, the last first. */
export const seenPeople = async (account: string): Promise<readonly SeenPerson[]> =>
  (await readAll<SeenPerson>('people')).filter(person => person.account === account).sort((a, b) => b.seen - a.seen)

export const forgetPeople = async (): Promise<void> =>
  changeRows('people', [], (await readAll<SeenPerson>('people')).map(({ account, id }) => [account, id]))

/** Watches what the page is answered, from now on and what it has already. */
export const watchAnswers = (queries: QueryClient, account: string): (() => void) => {
  // One write after the other, each with what came meanwhile.
  let tail: Promise<void> = Promise.resolve()
  const keep = (key: readonly unknown[], data: unknown): void => {
    if (PATHS.has(key[0])) tail = tail.then(() => rememberPeople(account, peopleIn(data))).catch(() => undefined)
  }
  const cache = queries.getQueryCache()
  cache.getAll().forEach(({ queryKey, state }) => keep(queryKey, state.data))
  return cache.subscribe(event => {
    if (event.type === 'updated' && event.action.type === 'success') keep(event.query.queryKey, event.action.data)
  })
}

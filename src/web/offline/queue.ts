import { useSyncExternalStore } from 'react'
import { CallFailed } from '#client/client.ts'
import { tellWaiting } from '../ground/reach.ts'
import type { PickedPerson } from '../parts/person-picker.tsx'
import { changeRows, deleteRow, putRow, readAll } from './db.ts'
import { type Deed, deliver, type Delivered } from './deliver.ts'
import { isUnreachable } from './is-unreachable.ts'
import { knownNow } from './known-now.ts'

/** An act that waits on this device: of one account, in the order of `n`, each under its own key. */
export interface Waiting {
  readonly n: number
  readonly account: string
  readonly key: string
  readonly deed: Deed
  /** As its writer would say it. */
  readonly said: string
  readonly people: readonly PickedPerson[]
  /** What the server said against it; kept to be mended or dropped. */
  readonly refused: string | null
}

let account: string | null = null
let items: readonly Waiting[] = []
const listeners = new Set<() => void>()

const show = (next: readonly Waiting[]): void => {
  items = next
  tellWaiting(next.length)
  listeners.forEach(listener => listener())
}

const load = async (): Promise<void> => {
  const mine = account
  const all = mine === null ? [] : (await readAll<Waiting>('acts').catch(() => [])).filter(one => one.account === mine)
  if (mine === account) show(all.toSorted((a, b) => a.n - b.n))
}

/** Shows the acts of whoever is signed in; those of others stay where they are. */
export const openQueue = (of: string | null): Promise<void> => {
  account = of
  return load()
}

export const waitingNow = (): readonly Waiting[] => items

export const useQueue = (): readonly Waiting[] => useSyncExternalStore(listener => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}, waitingNow)

/** Keeps an act on this device. Rejects when the browser keeps nothing. */
export const enqueue = async (one: Omit<Waiting, 'n' | 'refused'>): Promise<number> => {
  const n = (await putRow('acts', { ...one, refused: null })) as number
  account ??= one.account
  await load()
  return n
}

export const dropWaiting = async (n: number): Promise<void> => {
  await deleteRow('acts', n)
  await load()
}

/** What a failure of a sent act means: it was done before, it is to be tried later, or the server will never take it so. */
export const verdictOn = (error: unknown): 'done' | 'later' | 'refused' => {
  if (!(error instanceof CallFailed)) return 'later'
  // Under a key of our own another call can only be this act as it was before it knew whom the one ahead of it made.
  if (error.key === 'idempotency.applied' || error.key === 'idempotency.other_call') return 'done'
  if (isUnreachable(error) || error.status >= 500 || [401, 408, 425, 429].includes(error.status) || error.key === 'idempotency.running') return 'later'
  return 'refused'
}

const sendAll = async (): Promise<readonly Delivered[]> => {
  const sent: Delivered[] = []
  for (const { n } of items.filter(({ refused }) => refused === null)) {
    // As it is by now: it may have been taken back, or have learnt whom an act ahead of it made.
    const one = items.find(item => item.n === n)
    if (one === undefined) continue
    try {
      const done = await deliver(one.deed, one.key)
      sent.push(done)
      // In one go with the act itself: cut off in between, both come again, and the first is answered as before.
      const learnt = items.flatMap(later => {
        const deed = knownNow(later.deed, done)
        return later.n > n && deed !== later.deed ? [{ ...later, deed }] : []
      })
      await changeRows('acts', learnt, [n])
    } catch (error) {
      const verdict = verdictOn(error)
      if (verdict === 'later') break
      if (verdict === 'done') await deleteRow('acts', one.n)
      else await putRow('acts', { ...one, refused: (error as Error).message })
    }
    await load()
  }
  await load()
  return sent
}

let running: Promise<readonly Delivered[]> | null = null

/** Sends what waits, in its order, one tab at a time; what the server refuses stays and says why. Answers what was done now. */
export const replay = (): Promise<readonly Delivered[]> => {
  const all = async () => ('locks' in navigator ? navigator.locks.request('xucha-queue', { ifAvailable: true }, lock => (lock === null ? [] : sendFresh())) : sendFresh())
  running ??= all().finally(() => { running = null })
  return running
}

/** Another tab may have sent some of them. */
const sendFresh = async (): Promise<readonly Delivered[]> => {
  await load()
  return sendAll()
}

import { Failure } from '#domain/base/failure.ts'

/** Counts failed sign-ins, by login and by address. In memory: a restart forgets them, and that is all it forgives. */
export interface Attempts {
  /** Before a password is looked at. Counts the attempt as failed until `succeeded`; fails with `auth.too_many_attempts` while a wait lasts. */
  begin(login: string, address: string): void
  succeeded(login: string, address: string): void
}

interface Tries {
  readonly failed: number
  readonly at: number
}

const FREE = { login: 5, address: 20 } as const
const LONGEST_WAIT = 900
const FORGET_AFTER = 24 * 3600
const MOST_KEPT = 10_000

/** The first failures are free; each further one doubles the wait, 2 s, 4 s … up to a quarter of an hour. `now` in milliseconds. */
export const attempts = (now: () => number): Attempts => {
  const tries = new Map<string, Tries>()

  const waitOf = (key: string, free: number): number => {
    const known = tries.get(key)
    if (known === undefined) return 0
    const wait = known.failed < free ? 0 : Math.min(2 ** (known.failed - free + 1), LONGEST_WAIT)
    return Math.max(0, Math.ceil(wait - (now() - known.at) / 1000))
  }
  const count = (key: string): void => {
    const known = tries.get(key)
    const before = known === undefined || now() - known.at > FORGET_AFTER * 1000 ? 0 : known.failed
    // Put back at the end, so that the first of the map is the one longest unused.
    tries.delete(key)
    tries.set(key, { failed: before + 1, at: now() })
    if (tries.size > MOST_KEPT) for (const oldest of tries.keys()) { tries.delete(oldest); break }
  }

  return {
    begin(login, address) {
      const seconds = Math.max(waitOf(`login ${login}`, FREE.login), waitOf(`address ${networkOf(address)}`, FREE.address))
      if (seconds > 0) throw Failure.of('too_many', 'auth.too_many_attempts', { seconds: String(seconds) })
      count(`login ${login}`)
      count(`address ${networkOf(address)}`)
    },
    succeeded(login, address) {
      tries.delete(`login ${login}`)
      tries.delete(`address ${networkOf(address)}`)
    },
  }
}

/** Whoever has one IPv6 address has its whole /64. */
const networkOf = (address: string): string => (address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address)

import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'
import { Failure } from '#domain/base/failure.ts'
import type { Passwords } from '#usecases/deps.ts'

export interface ScryptCost {
  readonly N: number
  readonly r: number
  readonly p: number
}

/** OWASP's first choice for scrypt: 128 MB and about a third of a second each. */
export const SCRYPT_COST: ScryptCost = { N: 2 ** 17, r: 8, p: 1 }

/** More than this in line is no household but an attack; its end is not waited for. */
const LONGEST_LINE = 16
const SALT_BYTES = 16
const KEY_BYTES = 32

/**
 * Passwords by scrypt (RFC 7914), off the event loop and one at a time: each takes 128·N·r bytes of memory.
 * Fails with `auth.too_many_attempts` when too many wait. A hash says its own cost (`scrypt$N$r$p$salt$key`, base64url), so that an old one still opens after the cost is raised.
 */
export const scryptPasswords = (cost: ScryptCost = SCRYPT_COST): Passwords => {
  let last: Promise<unknown> = Promise.resolve()
  let inLine = 0
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    if (inLine >= LONGEST_LINE) throw Failure.of('too_many', 'auth.too_many_attempts', { seconds: '10' })
    inLine += 1
    const mine = last.then(work, work).finally(() => { inLine -= 1 })
    last = mine.catch(() => undefined)
    return mine
  }
  const unknown = textOf(cost, Buffer.alloc(SALT_BYTES), Buffer.alloc(KEY_BYTES))
  return {
    hash: async password => {
      const salt = randomBytes(SALT_BYTES)
      return textOf(cost, salt, await inTurn(() => derived(password, salt, cost)))
    },
    verify: async (password, hash) => {
      const [, N, r, p, salt, key] = (hash ?? unknown).split('$')
      const expected = Buffer.from(key ?? '', 'base64url')
      const found = await inTurn(() => derived(password, Buffer.from(salt ?? '', 'base64url'), { N: Number(N), r: Number(r), p: Number(p) }))
      return expected.length === found.length && timingSafeEqual(expected, found) && hash !== null
    },
  }
}

const textOf = ({ N, r, p }: ScryptCost, salt: Buffer, key: Buffer): string => ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$')

/** NFKC (NIST SP 800-63B asks for it): a password typed full-width or composed otherwise on another keyboard is the same one. */
const derived = (password: string, salt: Buffer, { N, r, p }: ScryptCost): Promise<Buffer> => {
  const options: ScryptOptions = { N, r, p, maxmem: 128 * N * r + 2 ** 20 }
  return new Promise((resolve, reject) => scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) => (error === null ? resolve(key) : reject(error))))
}

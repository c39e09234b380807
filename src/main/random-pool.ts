import { randomFillSync } from 'node:crypto'

const POOL = 4_096

/** Fills bytes (up to a few hundred) with chance for ids, asked of the system for many at a time: each asking costs more than an id does. None is given twice. */
export const randomPool = (fill: (bytes: Uint8Array) => unknown = bytes => randomFillSync(bytes)): ((bytes: Uint8Array) => void) => {
  const pool = new Uint8Array(POOL)
  let at = POOL
  return bytes => {
    if (at + bytes.length > POOL) {
      fill(pool)
      at = 0
    }
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = pool[at + i] ?? 0
    at += bytes.length
  }
}

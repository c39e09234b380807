/** Values that hold as long as the data they were made from do not change. All are forgotten at once when the version moves. */
export interface Recall {
  /**
   * The value under a key; made by `work` when there is none, once for all who ask meanwhile. A key stands for one kind of value. Without a
   * version (null) nothing is kept.
   */
  of<T>(key: string, work: () => Promise<T>, bytesOf: (value: T) => number): Promise<T>
}

/** What no single value may take, as a part of the whole: one large answer must not push all others out. */
const SHARE = 1 / 8
/** How many keys that found no room are remembered. */
const TURNED_AWAY = 1_000

/**
 * `version` says which state the data are in right now. At most `atMost` bytes are kept, as `bytesOf` counts them. Where there is no room, only what is
 * asked for a second time is let in, instead of what was asked for least recently: going through everybody once pushes nothing out, and costs no more.
 */
export const recallWhile = (version: () => number | null, atMost: number): Recall => {
  const kept = new Map<string, { readonly value: unknown; readonly bytes: number }>()
  const underWay = new Map<string, Promise<unknown>>()
  const turnedAway = new Set<string>()
  let heldFor: number | null = null
  let bytes = 0

  const put = (key: string, value: unknown, size: number): void => {
    if (size > atMost * SHARE) return
    if (bytes + size > atMost && !turnedAway.delete(key)) {
      if (turnedAway.size >= TURNED_AWAY) turnedAway.clear()
      turnedAway.add(key)
      return
    }
    bytes += size - (kept.get(key)?.bytes ?? 0)
    kept.delete(key)
    kept.set(key, { value, bytes: size })
    for (const [oldest, { bytes: gone }] of kept) {
      if (bytes <= atMost) return
      kept.delete(oldest)
      bytes -= gone
    }
  }

  return {
    async of<T>(key: string, work: () => Promise<T>, bytesOf: (value: T) => number): Promise<T> {
      // Asked before the work begins: what others write meanwhile moves the version, and the value is not found again.
      const now = version()
      if (now === null) return work()
      if (now !== heldFor) {
        kept.clear()
        underWay.clear()
        turnedAway.clear()
        bytes = 0
        heldFor = now
      }
      const known = kept.get(key)
      if (known !== undefined) {
        kept.delete(key)
        kept.set(key, known)
        return known.value as T
      }
      const others = underWay.get(key)
      if (others !== undefined) return others as Promise<T>
      const making = work()
      underWay.set(key, making)
      try {
        const value = await making
        if (heldFor === now) put(key, value, bytesOf(value))
        return value
      } finally {
        if (underWay.get(key) === making) underWay.delete(key)
      }
    },
  }
}

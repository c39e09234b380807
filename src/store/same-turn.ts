/** What `ask` answers, asked once in a turn of the event loop, and again when what `stamp` says has changed. */
export const sameTurn = <T>(stamp: () => number, ask: () => T): (() => T) => {
  let known: { readonly value: T; readonly stamp: number } | null = null
  let ending = false
  const forget = (): void => {
    known = null
    ending = false
  }
  return () => {
    const now = stamp()
    if (known?.stamp === now) return known.value
    known = { value: ask(), stamp: now }
    if (!ending) setImmediate(forget)
    ending = true
    return known.value
  }
}

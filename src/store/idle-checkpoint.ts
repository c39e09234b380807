/** How long nobody has written when the log of writes is put into the file. */
const IDLE_MS = 1_000

/** Does `checkpoint` once nobody has written for a while, so that it is seldom a writer at work who waits for it. A clock that does not keep the process alive. */
export const idleCheckpoint = (checkpoint: () => Promise<void>): { written(): void; stop(): void } => {
  let timer: NodeJS.Timeout | null = null
  let stopped = false
  const due = (): void => {
    // What goes wrong with it goes wrong again for the next writer, who is told.
    if (!stopped) checkpoint().catch(() => {})
  }
  return {
    written() {
      if (timer === null) timer = setTimeout(due, IDLE_MS).unref()
      else timer.refresh()
    },
    stop() {
      stopped = true
      if (timer !== null) clearTimeout(timer)
    },
  }
}

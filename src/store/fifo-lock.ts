/** Lets one holder in at a time, in the order they asked. `acquire` answers the function that lets go. */
export const fifoLock = (): { acquire(): Promise<() => void> } => {
  let last: Promise<void> = Promise.resolve()
  return {
    async acquire() {
      const before = last
      let release = (): void => {}
      last = new Promise(resolve => { release = resolve })
      await before
      return release
    },
  }
}

/** One of those compared: does the `i`th piece of work, of which a sample is the time. */
export interface Contestant {
  readonly work: (i: number) => Promise<void>
  /** What must be done before it and is not timed; processor time is not told then. */
  readonly before?: ((i: number) => Promise<unknown>) | undefined
  /** Processor time used so far, ms; null where it is not known. */
  readonly cpu: () => number | null
}

/** Of one contestant: the time of each sample, and the processor time of one on average, ms. */
export interface Timed {
  readonly times: readonly number[]
  readonly cpu: number | null
}

export interface Bounds {
  /** Samples of each contestant. */
  readonly samples: number
  /** Samples in a row before the next one's turn. */
  readonly turn: number
  /** Pieces of work before any is timed. */
  readonly warmUp: number
  /** No more rounds are begun after so many milliseconds. */
  readonly atMostMs: number
}

/**
 * Times the contestants by turns, a few samples each, so that whatever else the machine does hits all of them alike; the order
 * turns round from round to round. `concurrency` pieces are under way at a time.
 */
export const interleaved = async (contestants: readonly Contestant[], { samples, turn, warmUp, atMostMs }: Bounds, concurrency: number): Promise<Timed[]> => {
  const times = contestants.map((): number[] => [])
  const spent = contestants.map((): number | null => 0)
  const begun = contestants.map(() => 0)
  const next = (of: number): number => (begun[of] = (begun[of] ?? 0) + 1)
  for (const [of, { work, before }] of contestants.entries()) {
    await together(warmUp, concurrency, async () => {
      const i = next(of)
      await before?.(i)
      await work(i)
    })
  }
  const until = performance.now() + atMostMs
  for (let round = 0; (times[0]?.length ?? samples) < samples && performance.now() < until; round += 1) {
    const order = [...contestants.entries()]
    for (const [of, { work, before, cpu }] of round % 2 === 0 ? order : order.reverse()) {
      const spentBefore = before === undefined ? cpu() : null
      await together(turn, concurrency, async () => {
        const i = next(of)
        await before?.(i)
        const began = performance.now()
        await work(i)
        times[of]?.push(performance.now() - began)
      })
      const [sum, after] = [spent[of] ?? null, cpu()]
      spent[of] = sum === null || spentBefore === null || after === null ? null : sum + after - spentBefore
    }
  }
  return times.map((own, of) => ({ times: own, cpu: shareOf(spent[of] ?? null, own.length) }))
}

/** Does a piece of work `count` times, `concurrency` at a time. */
const together = async (count: number, concurrency: number, piece: () => Promise<void>): Promise<void> => {
  let left = count
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      await piece()
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, count) }, worker))
}

const shareOf = (whole: number | null, count: number): number | null => (whole === null ? null : whole / count)

/** Rising numbers with runs drawn together: 2, 3, 4, 7 → 2–4, 7. */
export const rangesOf = (numbers: readonly number[]): readonly string[] => {
  const runs: [number, number][] = []
  for (const n of numbers) {
    const last = runs.at(-1)
    if (last !== undefined && n === last[1] + 1) last[1] = n
    else runs.push([n, n])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
}

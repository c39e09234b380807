import type { Compared } from '../measure/compare.ts'

/** How much slower a measure is with the most people than with the fewest, as p50 over p50; both were timed by turns. Null of one size. */
export const growthOf = (compared: readonly Compared[], { name, concurrency }: Compared): number | null => {
  const same = compared.filter(other => other.name === name && other.concurrency === concurrency).sort((a, b) => a.contacts - b.contacts)
  const [fewest, most] = [same[0], same.at(-1)]
  return fewest === undefined || most === undefined || fewest === most ? null : most.p50 / fewest.p50
}

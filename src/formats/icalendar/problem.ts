import type { FailureKey } from '#domain/base/failure.ts'

/** What could not be read, and where: a line of the file (from 1) and a key `i18n/failures.ts` has a sentence for. What is not named was read. */
export interface IcsProblem {
  readonly line: number
  readonly key: FailureKey
  readonly values: Readonly<Record<string, string>>
}

/** Tells a problem; one call of a reader passes it down. */
export type Tell = (line: number, key: FailureKey, values?: Readonly<Record<string, string>>) => void

/** A list of at most `limit` problems, and how to add to it. Values quoted from the file are cut, for a value may be a megabyte. */
export const problemList = (limit: number): { readonly problems: readonly IcsProblem[]; readonly tell: Tell } => {
  const problems: IcsProblem[] = []
  const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)
  const tell: Tell = (line, key, values = {}) => {
    if (problems.length >= limit) return
    problems.push({ line, key, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cut(value)])) })
  }
  return { problems, tell }
}

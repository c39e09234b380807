/** What a session or token takes in memory once it is known. Secrets that let nobody in are not kept: whoever guesses would push the others out. */
export const entryBytes = (entry: object | null): number => (entry === null ? Infinity : 1_000)

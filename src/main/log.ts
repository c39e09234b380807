/** One line of news: what happened, and facts about it. Never names, texts or secrets of the reader. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void

/** Lines of JSON, one an event, for a program or a person to read. */
export const lineLog = (now: () => number, write: (line: string) => unknown): Log => (event, facts = {}) => {
  write(`${JSON.stringify({ at: new Date(now()).toISOString(), event, ...facts })}\n`)
}

/** What of an unexpected error may be logged: its kind and where in our code it was thrown. Its message may quote what the reader wrote. */
export const factsOf = (error: Error): Readonly<Record<string, string>> => ({
  error: error.name,
  ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
  where: (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line)).slice(0, 8).map(line => line.trim().replace(/^at /, '')).join(' < '),
})

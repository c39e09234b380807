import { readPhrase } from '#domain/phrase/read-phrase.ts'
import { readSentence } from '#domain/phrase/read-sentence.ts'
import type { Command, Run } from '../base/command.ts'
import { linesOf } from '../terminal/lines.ts'
import { usage } from '../base/trouble.ts'

/** Phrases from stdin, one a line; readings to stdout, one JSON a line. Saves nothing and opens no database. */
const readEach = (reading: (text: string) => object) => async ({ flags, terminal }: Run): Promise<void> => {
  if (!flags.has('stdin')) throw usage('cli.option_needed', { option: '--stdin' })
  for await (const text of linesOf(terminal.stdin)) await terminal.out(`${JSON.stringify(reading(text))}\n`)
}

/** One phrase of how often, how long and in what form. */
export const readCadence: Command = {
  name: 'read cadence', options: { stdin: 'flag' }, words: [0, 0],
  run: readEach(text => {
    const { cadence, minutes, formats, unread, weekday, dayPart } = readPhrase(text)
    return { cadence, minutes, formats, unread, weekday, dayPart, text }
  }),
}

/** A whole sentence of the plan (P4): the same, and who, as what, about what. */
export const readWholeSentence: Command = {
  name: 'read sentence', options: { stdin: 'flag' }, words: [0, 0],
  run: readEach(text => {
    const { cadence, length, formats, unread, ...rest } = readSentence(text)
    return { cadence, minutes: length === null ? null : [length.min, length.max], formats, unread, ...rest, text }
  }),
}

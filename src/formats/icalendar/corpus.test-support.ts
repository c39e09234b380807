import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import PostalMime from 'postal-mime'

/** The real calendars and mails beside the repository; tests that need them are skipped, visibly, where the folder is absent. */
const CORPORA = fileURLToPath(new URL('../../../../shared/corpora/', import.meta.url))

export const hasCorpora = existsSync(CORPORA)

/** A calendar of somebody else's, and where it is from. */
export interface CorpusCalendar {
  readonly name: string
  readonly text: string
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes)

/** Every .ics file. */
export const corpusCalendars = (): readonly CorpusCalendar[] =>
  globSync('**/*.ics', { cwd: CORPORA }).sort().map((name) => ({ name, text: textOf(readFileSync(`${CORPORA}${name}`)) }))

/** Every calendar attached to a mail. */
export const corpusMails = async (): Promise<readonly CorpusCalendar[]> => {
  const mails = await Promise.all(globSync('**/*.eml', { cwd: CORPORA }).sort().map(async (name) => ({ name, mail: await PostalMime.parse(readFileSync(`${CORPORA}${name}`)) })))
  return mails.flatMap(({ name, mail }) => mail.attachments.filter(({ mimeType }) => mimeType === 'text/calendar')
    .map(({ content }) => ({ name, text: typeof content === 'string' ? content : textOf(new Uint8Array(content)) })))
}

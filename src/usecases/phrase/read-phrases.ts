import { type PhraseReading, readPhrase } from '#domain/phrase/read-phrase.ts'
import type { Deps, Who } from '../deps.ts'

/** Reads phrases of frequency, length and form; saves nothing. */
export const readPhrases = async (_: Deps, __: Who, { texts }: { texts: readonly string[] }): Promise<{ items: PhraseReading[] }> => ({ items: texts.map(readPhrase) })

import { readSentence, type SentenceReading } from '#domain/phrase/read-sentence.ts'
import type { Deps, Who } from '../deps.ts'

/** Reads one whole sentence as a line of the plan (P4); saves nothing. */
export const readOneSentence = async (_: Deps, __: Who, { text }: { readonly text: string }): Promise<SentenceReading> => readSentence(text)

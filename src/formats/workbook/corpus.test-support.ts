import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The real workbooks beside the repository; tests that need them are skipped, visibly, where the folder is absent. */
export const CORPORA = fileURLToPath(new URL('../../../../shared/corpora/', import.meta.url))

export const hasCorpora = existsSync(CORPORA)

export const corpusFiles = (pattern: string): readonly string[] => globSync(pattern, { cwd: CORPORA }).sort()

export const corpusFile = (name: string): Uint8Array => new Uint8Array(readFileSync(`${CORPORA}${name}`))

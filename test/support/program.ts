import { entryOf, isFresh, server } from '../../scripts/setup/builds.mjs'
import { inRoot } from '../../scripts/setup/place.mjs'

/** A program as its users run it: built where that is up to date (as `npm test` makes it before the doors), else its source. */
export const programOf = (program: 'serve' | 'cli'): string => (isFresh(server) ? entryOf(program) : inRoot('src', 'main', `${program}.ts`))

import { accounts } from './001-accounts.ts'
import { contacts } from './002-contacts.ts'
import { interactions } from './003-interactions.ts'
import { plans } from './004-plans.ts'
import { changes } from './005-changes.ts'
import { imports } from './006-imports.ts'
import { matching } from './007-matching.ts'
import { days } from './008-days.ts'
import { helps } from './010-helps.ts'
import { idempotency } from './011-idempotency.ts'
import { callWords } from './012-call-words.ts'
import { search } from './013-search.ts'
import { timelines } from './014-timelines.ts'
import { statistics } from './015-statistics.ts'
import { spelledTerms } from './016-spelled-terms.ts'
import type { Migration } from './migration.ts'

/** Every step by hand, in order; a database's version is the number of steps it has taken. */
export const migrations: readonly Migration[] = [accounts, contacts, interactions, plans, changes, imports, matching, days, helps, idempotency, callWords, search, timelines, statistics, spelledTerms]

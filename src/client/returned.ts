import type * as z from 'zod/mini'
import type { Endpoint } from '#contract/endpoint.ts'

/** What an operation answers: `Returned<typeof getToday>`. */
export type Returned<E extends Endpoint> = z.output<E['returns']>

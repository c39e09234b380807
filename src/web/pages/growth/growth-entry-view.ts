import type * as z from 'zod/mini'
import type { growthView } from '#contract/growth.ts'

/** One line of the log. */
export type GrowthView = z.output<typeof growthView>

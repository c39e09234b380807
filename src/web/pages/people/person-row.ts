import type * as z from 'zod/mini'
import type { contactRow } from '#contract/contact.ts'

/** A person as the list shows them. */
export type PersonRow = z.output<typeof contactRow>

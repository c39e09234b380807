import type * as z from 'zod/mini'
import type { getContact } from '#contract/contact.ts'
import type { interactionView } from '#contract/interaction.ts'

/** What the server answers of one person. */
export type PersonView = z.output<(typeof getContact)['returns']>

/** One line of the timeline. */
export type Entry = z.output<typeof interactionView>

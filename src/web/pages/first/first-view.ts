import type * as z from 'zod/mini'
import type { getFirstMeeting } from '#contract/first-meeting.ts'

/** What the server knows of a first meeting. */
export type FirstView = z.output<(typeof getFirstMeeting)['returns']>

/** How they are called on the page. */
export const calledOf = ({ salutation, name }: { readonly salutation: string; readonly name: string }): string => salutation || name

import type * as z from 'zod/mini'
import type { getToday } from '#contract/today.ts'

export type TodayView = z.output<(typeof getToday)['returns']>
export type TodayItem = TodayView['items'][number]

/** What an item is told apart by. */
export const keyOf = ({ subject }: TodayItem): string => `${subject.kind}:${subject.kind === 'action_item' ? subject.actionItemId : subject.contactId}`

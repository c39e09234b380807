import type * as z from 'zod/mini'
import type { getMeeting } from '#contract/meeting.ts'

export type SeriesView = z.output<(typeof getMeeting)['returns']>
export type Meeting = SeriesView['meeting']
export type Talk = SeriesView['coming'][number]
export type Notice = SeriesView['notices'][number]

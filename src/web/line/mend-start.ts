import type { LogStart } from '../log/log-start.ts'
import type { Deed } from '../offline/deliver.ts'
import type { Waiting } from '../offline/queue.ts'

/** The whole form with what the server refused, to be mended and kept anew. */
export const mendStart = ({ on, at, format, minutes, topic, notes, followUps }: Extract<Deed, { act: 'log' }>['input'], people: Waiting['people']): LogStart => ({
  people, on, at: at ?? null, format, minutes: minutes ?? null, topic: topic ?? '', notes: notes ?? '',
  followUps: (followUps ?? []).map((one, key) => ({ key: key + 1, text: one.text, by: one.by, dueOn: one.dueOn ?? '' })),
})

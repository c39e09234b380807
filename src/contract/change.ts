import * as z from 'zod/mini'
import type { ActId } from '#domain/base/ids.ts'
import { endpoint } from './endpoint.ts'
import { act, cursor, id, limit, page } from './value.ts'

export const actView = z.object({
  actId: id<ActId>(), verb: z.string(), at: z.string(), actor: z.string(), changes: z.int(),
  /** What was done, in the language asked for. */
  text: z.string(),
  /** Set when this act was undone, to the act that did it. */
  undoneBy: z.nullable(z.string()),
})
export const listActs = endpoint({ method: 'GET', path: '/acts', summary: 'What was done, newest first.', input: z.object({ cursor, limit }), returns: page(actView) })
export const undoAct = endpoint({ method: 'POST', path: '/acts/:actId/undo', summary: 'Takes one act back; the undo is an act itself and can be undone.', input: z.object({ actId: id<ActId>() }), returns: act })

import * as z from 'zod/mini'
import { endpoint, nothing } from './endpoint.ts'
import { day, shortText } from './value.ts'

const fields = {
  name: shortText,
  ownerName: shortText,
  zone: z.string().check(z.maxLength(100)),
  locale: z.enum(['zh-CN', 'en']),
  fiscalStartMonth: z.int().check(z.minimum(1), z.maximum(12)),
  weeklyMinutes: z.int().check(z.minimum(0), z.maximum(10_080)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
}

export const workspaceView = z.object({
  id: z.string(), ...fields, today: z.string(), contacts: z.int(), letGo: z.int(),
  /** Notices of holidays that were brought for last year, this and the next; left out where there are none. */
  holidays: z.optional(z.array(z.object({ year: z.int(), days: z.array(z.object({ day, off: z.boolean(), name: z.string() })) }))),
})

export const getWorkspace = endpoint({ method: 'GET', path: '/workspace', summary: 'The settings of this network, its present day, and how many people it holds, and how many of them are let go.', input: nothing, returns: workspaceView })
export const editWorkspace = endpoint({ method: 'PATCH', path: '/workspace', summary: 'Changes settings.', input: z.partial(z.object(fields)), returns: z.object({ actId: z.string(), workspace: workspaceView }) })
export const loadSample = endpoint({ method: 'POST', path: '/sample-data', creates: true, summary: 'Fills the network with a believable year of sample data; undo takes it all out.', input: nothing, returns: z.object({ actId: z.string(), contacts: z.int(), interactions: z.int() }) })

import * as z from 'zod/mini'
import { endpoint, nothing } from './endpoint.ts'

export const getCalendarFeed = endpoint({
  method: 'GET', path: '/calendar/feed', summary: 'Whether the calendar is given out under a secret address, and since when.', input: nothing, returns: z.object({ exists: z.boolean(), since: z.nullable(z.string()) }),
})
export const createCalendarFeed = endpoint({
  method: 'POST', path: '/calendar/feed', creates: true, repeat: 'refused', summary: 'Gives the calendar out under a new secret address, which is told this once; one given out before leads nowhere any more.',
  input: nothing, returns: z.object({
    /** Below the server's own address: `/api/feed/….ics`. */
    address: z.string(), since: z.string(),
  }),
})
export const revokeCalendarFeed = endpoint({ method: 'DELETE', path: '/calendar/feed', summary: 'Gives the calendar out no more.', input: nothing, returns: nothing })
export const getFeed = endpoint({
  method: 'GET', path: '/feed/:secret', open: true, bytes: 'down', summary: 'The calendar as .ics for whoever has the secret address: titles, places and names, one year back and two ahead.',
  input: z.object({ secret: z.string().check(z.maxLength(100)) }), returns: nothing,
})

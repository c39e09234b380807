import * as z from 'zod/mini'
import type { HolidayYear } from '#domain/base/ids.ts'
import { endpoint, nothing } from './endpoint.ts'
import { dayMark } from './meeting.ts'
import { act, day, id, shortText } from './value.ts'

/** A year's days off and worked weekends as they count now. */
export const holidayYearView = z.object({
  year: z.int(),
  /** Where its notice came from; `none`: days by law and estimated ones only. */
  origin: z.enum(['built_in', 'brought', 'none']),
  /** Whether the notice is still to come, or names not all holidays. */
  provisional: z.boolean(),
  /** Of one that was brought: the name of its file ('' when it was pasted), the day, and whether taking it away brings a built-in one back. */
  source: z.string(), broughtOn: z.nullable(day), covers: z.boolean(),
  papers: z.array(z.string()),
  /** In order, ordinary weekdays and weekends left out. */
  days: z.array(dayMark),
})

const text = z.string().check(z.maxLength(200_000))

export const listHolidays = endpoint({
  method: 'GET', path: '/holidays', summary: 'China’s days off and worked weekends by year: announced, by law or estimated, and where each notice came from.',
  input: nothing, returns: z.object({ years: z.array(holidayYearView) }),
})
export const readHolidays = endpoint({
  method: 'POST', path: '/holidays/read', repeat: 'harmless', summary: 'Reads a year’s notice in the schema of holiday-cn, also with other text around it. Nothing is kept.',
  input: z.object({ text }), returns: z.object({ year: z.int(), replaces: z.enum(['built_in', 'brought', 'none']), provisional: z.boolean(), papers: z.array(z.string()), days: z.array(dayMark) }),
})
export const putHolidays = endpoint({
  method: 'PUT', path: '/holidays', summary: 'Keeps a year’s notice in the schema of holiday-cn; it counts in place of the one of that year.',
  input: z.object({ text, source: z.optional(shortText) }), returns: z.object({ ...act.shape, year: holidayYearView }),
})
export const removeHolidays = endpoint({
  method: 'DELETE', path: '/holidays/:year', summary: 'Takes away a notice that was brought; the built-in one of its year counts again.',
  input: z.object({ year: id<HolidayYear>() }), returns: act,
})

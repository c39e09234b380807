import * as z from 'zod/mini'
import { CHANNEL_KINDS } from '#domain/contact/channel.ts'
import { RELATION_KINDS } from '#domain/contact/relation.ts'
import { ROLE_KINDS } from '#domain/contact/role.ts'
import type { Cadence } from '#domain/cadence/cadence.ts'
import { FORMATS } from '#domain/interaction/format.ts'
import { type Day, isDay } from '#domain/time/day.ts'

/** An id of ours: any short text from outside, the branded kind inside. */
export const id = <Id extends string>(): z.ZodMiniType<Id, string> =>
  z.string().check(z.minLength(1), z.maxLength(64)) as unknown as z.ZodMiniType<Id, string>

export const day: z.ZodMiniType<Day, string> =
  z.string().check(z.refine(isDay, { error: 'YYYY-MM-DD' })) as unknown as z.ZodMiniType<Day, string>

export const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
export const shortText = z.string().check(z.maxLength(500))
export const longText = z.string().check(z.maxLength(100_000))

/** A whole number that may come as text (in a query). */
export const count = (max: number): z.ZodMiniType<number, number | string> =>
  z.pipe(
    z.pipe(z.union([z.int(), z.string().check(z.regex(/^\d{1,9}$/))]), z.transform((value: number | string) => Number(value))),
    z.int().check(z.minimum(0), z.maximum(max)),
  )

/** A yes or no that may come as text (in a query). */
export const flag: z.ZodMiniType<boolean, boolean | 'true' | 'false'> =
  z.pipe(z.union([z.boolean(), z.enum(['true', 'false'])]), z.transform(value => value === true || value === 'true'))

export const format = z.enum(FORMATS)
export const roleKind = z.enum(ROLE_KINDS)
export const relationKind = z.enum(RELATION_KINDS)
export const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
export const channel = z.object({ kind: z.enum(CHANNEL_KINDS), value: shortText, label: shortText })
export const birthday = z.object({ calendar: z.enum(['solar', 'lunar']), year: z.nullable(z.int()), month: z.int(), day: z.int(), leapMonth: z.boolean() })
export const letGo = z.object({ reason: shortText, on: day })
export const length = z.object({ min: z.int().check(z.minimum(0), z.maximum(1440)), max: z.int().check(z.minimum(1), z.maximum(1440)) })

const positive = z.int().check(z.minimum(1), z.maximum(400))
const unit = z.enum(['day', 'week', 'month', 'quarter', 'year'])
const simpleCadence = z.union([
  z.object({ kind: z.literal('every'), n: positive, unit }),
  z.object({ kind: z.literal('times'), n: positive, unit: z.enum(['week', 'month', 'quarter', 'year']) }),
])
export const cadence: z.ZodMiniType<Cadence, Cadence> = z.union([
  simpleCadence,
  z.object({
    kind: z.literal('nth_weekday'),
    ordinal: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(-1)]),
    weekday: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]),
    months: positive,
  }),
  z.object({ kind: z.literal('range'), from: simpleCadence, to: simpleCadence }),
  z.object({ kind: z.literal('on_demand') }),
])

/** Why something is as it is: a key with its values for a program, `text` for a person in the language asked for. */
export const reason = z.object({ key: z.string(), values: z.record(z.string(), z.string()), text: z.string() })

/** What every write answers besides its result: the act to give to undo. */
export const act = z.object({ actId: z.string() })

/** A page of a list: `next` is the cursor of the following page, null at the end. */
export const page = <Item extends z.ZodMiniType>(item: Item) => z.object({ items: z.array(item), next: z.nullable(z.string()) })

export const cursor = z.optional(z.string().check(z.maxLength(500)))
export const limit = z.optional(count(200))

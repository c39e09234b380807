import * as z from 'zod/mini'
import type { ContactId } from '#domain/base/ids.ts'
import { SEARCH_FIELDS } from '#domain/search/fields.ts'
import { CUP_STATES } from '#domain/warmth/cup.ts'
import { endpoint } from './endpoint.ts'
import { id, limit, shortText } from './value.ts'

/** Where a text was found: UTF-16 offsets into `text`, the ends exclusive, ascending and apart. A note comes as the stretch around its first find. */
const mark = z.object({ field: z.enum(SEARCH_FIELDS), text: z.string(), ranges: z.array(z.object({ from: z.int(), to: z.int() })) })

export const personFound = z.object({
  id: id<ContactId>(), name: z.string(), salutation: z.string(), organization: z.string(), department: z.string(), position: z.string(),
  photoId: z.nullable(z.string()), letGo: z.boolean(), cup: z.enum(CUP_STATES), marks: z.array(mark),
})

export const search = endpoint({
  method: 'GET', path: '/search',
  summary: 'People by any part of a name, pinyin, initials or both mixed, 姓+职务, organization, work content or notes; the best first. Without `q`: the likeliest, due today or met lately.',
  input: z.object({ q: z.optional(shortText), limit }),
  /** `more`: there are others beyond these. */
  returns: z.object({ items: z.array(personFound), more: z.boolean() }),
})

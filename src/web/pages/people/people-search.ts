import { ROLE_KINDS, type RoleKind } from '#domain/contact/role.ts'
import { CUP_STATES, type CupState } from '#domain/warmth/cup.ts'

export const SORTS = ['due', 'coldest', 'warmest', 'name'] as const
export type PeopleSort = (typeof SORTS)[number]

/** Everything that decides which people are listed, as the address says it. */
export interface PeopleSearch {
  readonly q?: string | undefined
  readonly sort?: PeopleSort | undefined
  readonly role?: RoleKind | undefined
  readonly cup?: CupState | undefined
  readonly tag?: string | undefined
  readonly organization?: string | undefined
  /** True for people of the plan, false for the others. */
  readonly planned?: boolean | undefined
  /** Where a long list by name begins: A…Z or #. */
  readonly letter?: string | undefined
}

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined => values.find(one => one === value)
// The router reads 12 in an address as a number; a tag may well be one.
const text = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 100) || undefined : undefined)

export const peopleSearch = (search: Record<string, unknown>): PeopleSearch => ({
  q: text(search['q']),
  sort: oneOf(SORTS, search['sort']),
  role: oneOf(ROLE_KINDS, search['role']),
  cup: oneOf(CUP_STATES, search['cup']),
  tag: text(search['tag']),
  organization: text(search['organization']),
  planned: typeof search['planned'] === 'boolean' ? search['planned'] : undefined,
  letter: typeof search['letter'] === 'string' && /^[A-Z#]$/.test(search['letter']) ? search['letter'] : undefined,
})

/** How many filters narrow the list (the name looked for is not one of them). */
export const filterCount = ({ role, cup, tag, organization, planned }: PeopleSearch): number =>
  [role, cup, tag, organization, planned].filter(value => value !== undefined).length

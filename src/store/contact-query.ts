import type { ContactId, PhotoId } from '#domain/base/ids.ts'
import type { Level } from '#domain/contact/contact.ts'
import type { RoleKind } from '#domain/contact/role.ts'
import type { Day } from '#domain/time/day.ts'
import type { CupState } from '#domain/warmth/cup.ts'
import type { WarmthRecord } from './warmth-store.ts'

/** What a list of people asks for. Filters narrow together. */
export interface ContactQuery {
  /** `due`: soonest first, those never due last. `coldest`: never filled cups first, as cold as the room. `warmest` is its mirror. */
  readonly sort: 'name' | 'due' | 'coldest' | 'warmest'
  /** The day roles and temperatures are counted for. A cursor keeps the day of its first page, so that midnight does not shuffle the pages. */
  readonly on: Day
  /** Anything search finds people by but notes; of very many the best 200. */
  readonly q?: string | undefined
  readonly roleKind?: RoleKind | undefined
  readonly tag?: string | undefined
  readonly organization?: string | undefined
  readonly cup?: CupState | undefined
  readonly planned?: boolean | undefined
  /** Whether people let go are shown too; with the cup `lid` only they are. */
  readonly letGo?: boolean | undefined
  /** A…Z or #: where a list by name begins, so that Z is near in a long one; other sorts do not look at it. */
  readonly letter?: string | undefined
  readonly cursor?: string | null | undefined
  readonly limit: number
}

/** A person as lists show them. */
export interface ContactListItem {
  readonly id: ContactId
  readonly name: string
  readonly salutation: string
  readonly pinyin: string
  readonly indexLetter: string
  readonly organization: string
  readonly department: string
  readonly position: string
  readonly workContent: string
  readonly photoId: PhotoId | null
  readonly tags: readonly string[]
  readonly closeness: Level | null
  readonly busyness: Level | null
  readonly letGo: boolean
  /** Those that hold on the day asked for. */
  readonly roleKinds: readonly RoleKind[]
  readonly warmth: WarmthRecord
}

/** Which values of `let_go` a query looks at. */
export const letGoOf = ({ cup, letGo }: ContactQuery): readonly (0 | 1)[] => (cup === 'lid' ? [1] : cup !== undefined || letGo !== true ? [0] : [0, 1])

export const plannedOf = ({ planned }: Pick<ContactQuery, 'planned'>): readonly (0 | 1)[] => (planned === undefined ? [0, 1] : planned ? [1] : [0])

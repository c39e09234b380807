import type { ContactId } from '#domain/base/ids.ts'
import type { Level } from '#domain/contact/contact.ts'
import type { RoleKind } from '#domain/contact/role.ts'
import type { Day } from '#domain/time/day.ts'
import type { ContactListItem } from '#store/contact-query.ts'
import { type CupView, cupView } from '../warmth/cup-view.ts'

/** A person in a list, `contactRow` of the contract. */
export interface ContactRow {
  readonly id: ContactId
  readonly name: string
  readonly salutation: string
  readonly pinyin: string
  readonly indexLetter: string
  readonly organization: string
  readonly department: string
  readonly position: string
  readonly workContent: string
  readonly photoId: string | null
  readonly tags: readonly string[]
  readonly roleKinds: readonly RoleKind[]
  readonly closeness: Level | null
  readonly letGo: boolean
  readonly cup: CupView
}

export const rowView = (item: ContactListItem, today: Day): ContactRow => {
  const { warmth, busyness: _, ...shown } = item
  return { ...shown, cup: cupView(warmth, item.letGo, today) }
}

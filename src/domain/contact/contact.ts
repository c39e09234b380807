import type { ContactId, PhotoId } from '../base/ids.ts'
import type { Day } from '../time/day.ts'
import type { Birthday } from './birthday.ts'
import type { Channel } from './channel.ts'

/** How close we are, or how busy they are: 1 (least) … 5 (most), mine to set. */
export type Level = 1 | 2 | 3 | 4 | 5

/** A person in the reader's network (联系人), model.md. Empty text is '', never null; what may be missing altogether is null. */
export interface Contact {
  readonly id: ContactId
  readonly familyName: string
  readonly givenName: string
  /** The whole name as it is shown; for Chinese 姓名 without a space, else `Given Family`. Never empty. */
  readonly name: string
  /** How I address this person: 张经理, 李老师, Dr Chen. */
  readonly salutation: string
  /** The reading of the name, tone-marked or plain as the reader wrote it; the machine's proposal until edited. */
  readonly pinyin: string
  readonly nickname: string
  readonly organization: string
  readonly department: string
  /** 职位 */
  readonly position: string
  /** 工作内容 */
  readonly workContent: string
  readonly channels: readonly Channel[]
  readonly birthday: Birthday | null
  readonly closeness: Level | null
  readonly busyness: Level | null
  readonly tags: readonly string[]
  /** Where we like to meet, what they like to eat, who paid last (P7). */
  readonly placeNotes: string
  readonly howWeMet: string
  readonly photoId: PhotoId | null
  /** Set while this relation is let go (封存): quiet, reversible, P9. */
  readonly letGo: LetGo | null
  /** The day the contact was written down. */
  readonly createdOn: Day
}

export interface LetGo {
  readonly reason: string
  readonly on: Day
}

/** What a person types; id, day and derived fields (name, pinyin, salutation when left empty) are added by `contactOf`. */
export type ContactDraft = Partial<Omit<Contact, 'id' | 'createdOn' | 'letGo' | 'photoId'>>

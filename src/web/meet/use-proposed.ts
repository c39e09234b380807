import { getContact } from '#contract/contact.ts'
import { listMeetings } from '#contract/meeting.ts'
import type { ContactId } from '#domain/base/ids.ts'
import { roleKindsOn } from '#domain/contact/role-kinds.ts'
import { ROLE_KINDS, type RoleKind } from '#domain/contact/role.ts'
import type { Format } from '#domain/interaction/format.ts'
import { sayCadence } from '#domain/phrase/say-cadence.ts'
import { proposedCadence } from '#domain/plan/proposal.ts'
import { useAsk } from '../ground/api.ts'
import { useLocale } from '../ground/locale.tsx'
import { useToday } from '../ground/session.ts'
import type { PickedPerson } from '../parts/person-picker.tsx'
import type { ArrangeStart } from './arrange-start.ts'

export interface Proposed {
  readonly names: readonly string[]
  readonly role: RoleKind | null
  readonly often: 'once' | 'series'
  readonly cadenceText: string
  readonly format: Format
  readonly minutes: number
  readonly place: string
  /** What is known of where they like to meet (P7). */
  readonly placeNotes: string
}

/** Formats one meets in; the others are kinds of writing. */
export const MEETING_FORMATS = ['face_to_face', 'remote_meeting', 'lunch', 'dinner', 'coffee', 'call'] as const satisfies readonly Format[]

/** The lecture's own: lunch with the mentor on the second Friday. */
export const MENTOR_CADENCE = { 'zh-CN': '每月第二周周五', en: 'second Friday of every month' } as const

// Of whom nothing is known yet.
const MONTHLY = { kind: 'every', n: 1, unit: 'month' } as const
const HOUR = 60

/** What the form proposes for these people: by what the first of them is to me, and where we last met. */
export const useProposed = (people: readonly PickedPerson[], start: ArrangeStart): Proposed => {
  const locale = useLocale()
  const today = useToday()
  const [first] = people
  const input = { contactId: (first?.id ?? '') as ContactId }
  const { data } = useAsk(getContact, input, { enabled: first !== undefined, still: true })
  const met = useAsk(listMeetings, input, { enabled: first !== undefined })
  const known = first !== undefined && data?.contact.id === first.id ? data : undefined
  const kinds = known === undefined ? [] : roleKindsOn(known.roles.map(({ from, to, kind }) => ({ from, to, kind }) as Parameters<typeof roleKindsOn>[0][number]), today)
  const role = ROLE_KINDS.find(kind => kinds.includes(kind)) ?? null
  const by = proposedCadence({ roleKind: role, closeness: known?.contact.closeness ?? null, busyness: known?.contact.busyness ?? null, need: 'normal' })
  const isMentor = role === 'career_mentor'
  const said = start.cadenceText ?? ''
  return {
    names: people.length === 1 && known !== undefined ? [known.contact.salutation || known.contact.name] : people.map(({ name }) => name),
    role: people.length > 1 ? null : role,
    often: said !== '' || isMentor || role === 'skill_mentor' ? 'series' : 'once',
    cadenceText: said || (isMentor ? MENTOR_CADENCE[locale] : sayCadence(role === null ? MONTHLY : by.cadence, locale)),
    format: start.format ?? (role === null ? undefined : by.formats.find(format => (MEETING_FORMATS as readonly Format[]).includes(format))) ?? 'face_to_face',
    minutes: start.minutes ?? (role === null ? HOUR : by.length.max),
    place: met.data?.meetings.find(({ place }) => place !== '')?.place ?? '',
    placeNotes: known?.contact.placeNotes ?? '',
  }
}

import type { ContactId, PlanLineId, RelationId } from '#domain/base/ids.ts'
import { holdsOn, roleKindsOn } from '#domain/contact/role-kinds.ts'
import type { Role } from '#domain/contact/role.ts'
import { salutationOf } from '#domain/contact/salutation.ts'
import type { Ask } from '#domain/meeting/ask.ts'
import { type FirstStep, isMentorKind, type MentorAnswer, mentorAnswer, nextFirstStep } from '#domain/meeting/first-meeting.ts'
import type { Day } from '#domain/time/day.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import type { IntroductionResult } from '#i18n/introduction-letters.ts'
import { letterLocale } from '#i18n/letters.ts'
import { rehearsal } from '#i18n/rehearsal.ts'
import type { NamedContact } from '#store/named-contact.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { found } from '../found.ts'
import { holidayFilesOf } from '../holidays/holiday-files-of.ts'
import { type OccurrenceView, occurrenceView } from '../meeting/occurrence-view.ts'
import { planOn } from '../plan/plan-on.ts'
import { type IntroductionThanks, introductionThanks } from './introduction-thanks.ts'
import { talkWith } from './talk-with.ts'

/** Everything around the first meeting with a person, `getFirstMeeting` of the contract. */
export interface FirstMeeting {
  readonly person: NamedContact
  /** How they are addressed once they are a mentor: as `followRoles` will have it. */
  readonly asMentor: string
  readonly introducers: readonly { readonly relationId: RelationId; readonly person: NamedContact; readonly toldOn: Day | null }[]
  readonly asks: readonly Ask[]
  readonly rehearsal: string
  readonly meeting: OccurrenceView | null
  readonly agreed: Day | null
  readonly declined: Day | null
  readonly role: Role | null
  readonly planLineId: PlanLineId | null
  readonly planYear: number | null
  readonly readiness: FirstStep
  readonly thanks: readonly IntroductionThanks[]
}

/** Fails with `contact.not_found`. */
export const getFirstMeeting = (deps: Deps, who: Who, { contactId }: { readonly contactId: ContactId }): Promise<FirstMeeting> =>
  deps.db.read(who.workspaceId, async stores => {
    const today = todayOf(deps, who)
    const contact = found(await stores.contacts.get(contactId), 'contact.not_found')
    const person = { id: contact.id, name: contact.name, salutation: contact.salutation }
    const introductions = await stores.relations.to([contactId], 'introduced')
    const asks = await stores.asks.ofContact(contactId)
    const roles = await stores.roles.ofContacts([contactId])
    const kinds = roleKindsOn(roles, today)
    const role = roles.find(one => isMentorKind(one.kind) && holdsOn(one, today)) ?? null
    const answer = mentorAnswer(asks, role)
    const talk = await talkWith(stores, contactId, deps.now(), answer?.on ?? null)
    const named = await stores.contacts.named([...introductions.map(one => one.contactId), ...(talk?.meeting.contactIds ?? [])])
    const introducers = introductions.flatMap(one => {
      const introducer = named.get(one.contactId)
      return introducer === undefined ? [] : [{ relationId: one.id, person: introducer, toldOn: one.toldOn }]
    })
    const plan = await planOn(stores, today)
    const [line] = plan === null ? [] : await stores.planLines.ofContacts(plan.id, [contactId])
    const metOn = talk?.isPast === true ? dayOf(talk.one.start) : null
    const result = resultOf(answer, role, metOn)
    return {
      person, introducers, asks, role,
      asMentor: contact.salutation === salutationOf({ ...contact, roleKinds: kinds }) ? salutationOf({ ...contact, roleKinds: [...kinds, 'career_mentor'] }) : contact.salutation || contact.name,
      rehearsal: rehearsal(letterLocale([contact]), { names: [contact.salutation || contact.name], role: kinds[0] ?? null }, asks.filter(ask => ask.answeredOn === null)),
      meeting: talk === null ? null : occurrenceView(talk.meeting, talk.one, { named, files: await holidayFilesOf(stores), now: deps.now(), locale: who.locale }),
      agreed: answer?.kind === 'agreed' ? answer.on : null, declined: answer?.kind === 'declined' ? answer.on : null,
      planLineId: line?.id ?? null, planYear: plan?.fiscalYear ?? null,
      readiness: nextFirstStep({ introducers, asks: asks.length, met: talk === null ? null : talk.isPast ? 'past' : 'coming', answer }),
      thanks: result === null ? [] : await introductionThanks(stores, introductions, person, { metOn, result }, today),
    }
  })

/** What there is to tell an introducer; null for nothing yet. */
const resultOf = (answer: MentorAnswer, role: Role | null, metOn: Day | null): IntroductionResult | null => {
  if (answer?.kind === 'agreed') return { kind: 'agreed', role: role !== null && isMentorKind(role.kind) ? role.kind : 'career_mentor', label: role?.label ?? '' }
  if (answer?.kind === 'declined') return { kind: 'declined' }
  return metOn === null ? null : { kind: 'met' }
}

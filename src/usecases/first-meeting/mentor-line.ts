import type { PlanLineId } from '#domain/base/ids.ts'
import type { Contact } from '#domain/contact/contact.ts'
import type { MentorKind } from '#domain/meeting/first-meeting.ts'
import { blankLine, type LineEdit, lineEdited } from '#domain/phrase/line-edited.ts'
import { sayCadence } from '#domain/phrase/say-cadence.ts'
import { sayFormats } from '#domain/phrase/say-formats.ts'
import { sayLength } from '#domain/phrase/say-length.ts'
import type { Plan, PlanLine } from '#domain/plan/plan.ts'
import { proposedCadence } from '#domain/plan/proposal.ts'
import type { WritableStores } from '#store/stores.ts'
import type { Deps, Who } from '../deps.ts'

/** What a reader may say of a mentor's line. */
export type MentorLine = Pick<LineEdit, 'cadenceText' | 'lengthText' | 'formatsText' | 'topic'>

/** The line of a mentor in a plan: the one they have, kept from now on, or a new one at the end; what is neither said nor written there is as the role's playbook has it (P6, P7). */
export const keepMentorLine = async (deps: Deps, { locale }: Who, stores: WritableStores, plan: Plan, { id, closeness, busyness }: Contact, roleKind: MentorKind, said: MentorLine): Promise<PlanLine> => {
  const standing = await stores.planLines.ofContacts(plan.id, [id])
  const before = standing.find(line => line.roleKind === roleKind) ?? standing[0] ?? null
  const line = before ?? blankLine(deps.newId() as PlanLineId, plan.id, id, (await stores.planLines.lastPosition(plan.id)) + 1)
  const { cadence, length, formats } = proposedCadence({ roleKind, closeness, busyness, need: line.need })
  const after = lineEdited(line, {
    cadenceText: said.cadenceText ?? (line.cadenceText || sayCadence(cadence, locale)), lengthText: said.lengthText ?? (line.lengthText || sayLength(length, locale)),
    formatsText: said.formatsText ?? (line.formatsText || sayFormats(formats, locale)), topic: said.topic ?? line.topic, roleKind, state: 'kept', stateReason: '',
  })
  await (before === null ? stores.planLines.insert(after) : stores.planLines.update(before, after))
  return after
}

import type { ContactId, PlanId } from '#domain/base/ids.ts'
import type { Contact } from '#domain/contact/contact.ts'
import type { Relation } from '#domain/contact/relation.ts'
import { readRole } from '#domain/contact/role-words.ts'
import type { Role } from '#domain/contact/role.ts'
import { type PlanLine } from '#domain/plan/plan.ts'
import type { PlanRow } from '#domain/sheet/plan-row.ts'
import { type Locale, translate } from '#i18n/messages.ts'
import { roleWords } from '#i18n/words.ts'
import type { Stores } from '#store/stores.ts'

/** What the rows of these people in a plan say (one a line; one without a line for those who have none): the export, and what an import compares with. */
export const sheetRows = async (stores: Stores, contacts: readonly Contact[], planId: PlanId | null, locale: Locale): Promise<PlanRow[]> => {
  const ids = contacts.map(({ id }) => id)
  const lines = Map.groupBy(planId === null ? [] : await stores.planLines.ofContacts(planId, ids), line => line.contactId)
  const goals = new Map((planId === null ? [] : await stores.goals.ofPlan(planId)).map(goal => [goal.id, goal.title]))
  const roles = Map.groupBy(await stores.roles.ofContacts(ids), role => role.contactId)
  const notes = await stores.notes.newestOpen(ids)
  const managers = await namesOf(stores, (await stores.relations.to(ids, 'manager_of')).filter(({ to }) => to === null))
  const introducers = await namesOf(stores, await stores.relations.to(ids, 'introduced'))
  return contacts.flatMap(contact => (lines.get(contact.id) ?? [null]).map(line => ({
    contact, line,
    role: roleText(line, roles.get(contact.id) ?? [], locale),
    goal: line?.goalId === null || line === null ? '' : (goals.get(line.goalId) ?? ''),
    manager: managers.get(contact.id) ?? '',
    introducedBy: introducers.get(contact.id) ?? '',
    notes: notes.get(contact.id)?.text ?? '',
  })))
}

/** The line's role, else the first the person has now; a role of the reader's own is its label. */
const roleText = (line: PlanLine | null, roles: readonly Role[], locale: Locale): string => {
  const kind = line?.roleKind ?? null
  const role = roles.find(one => one.to === null && (kind === null || one.kind === kind))
  const shown = kind ?? (line === null ? (role?.kind ?? null) : null)
  if (shown === null) return ''
  return shown === 'own' ? (role?.label ?? '') : withLabel(translate(roleWords, locale, shown), role)
}

/** 技能导师（SQL）: with its remark where that is read back as it was. */
const withLabel = (word: string, role: Role | undefined): string => {
  const text = `${word}（${role?.label ?? ''}）`
  const read = role === undefined || role.label === '' ? null : readRole(text)
  return read !== null && read.kind === role?.kind && read.label === role.label ? text : word
}

const namesOf = async ({ contacts }: Pick<Stores, 'contacts'>, relations: readonly Relation[]): Promise<Map<ContactId, string>> => {
  const named = await contacts.named(relations.map(({ contactId }) => contactId))
  return new Map(relations.map(({ otherId, contactId }) => [otherId, named.get(contactId)?.name ?? '']))
}

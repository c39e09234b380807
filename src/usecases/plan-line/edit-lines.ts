import { Failure } from '#domain/base/failure.ts'
import type { ContactId, PlanId, PlanLineId } from '#domain/base/ids.ts'
import type { Contact, ContactDraft } from '#domain/contact/contact.ts'
import { contactEdited, contactOf, type Derive } from '#domain/contact/contact-of.ts'
import { roleKindsOn } from '#domain/contact/role-kinds.ts'
import { blankLine, type LineEdit, lineEdited } from '#domain/phrase/line-edited.ts'
import type { PlanLine } from '#domain/plan/plan.ts'
import type { Day } from '#domain/time/day.ts'
import type { WritableStores } from '#store/stores.ts'
import { actOf, type Deps, todayOf, type Who } from '../deps.ts'
import { foundPlan } from '../plan/found-plan.ts'
import { refreshWarmth } from '../warmth/refresh-warmth.ts'
import { type LineView, lineViews } from '../plan/line-view.ts'
import { removeLine } from '../plan/remove-line.ts'

type PersonEdit = Pick<ContactDraft, 'name' | 'position' | 'workContent' | 'department' | 'organization' | 'closeness' | 'busyness'>
type RowEdit = PersonEdit & Omit<LineEdit, 'position'> & { readonly order?: number }
/** Any field may be given as undefined: it is then not edited. */
type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined }

export interface LineEdits {
  readonly planId: PlanId
  readonly create?: readonly (Loose<RowEdit> & { readonly contactId?: ContactId | undefined })[] | undefined
  readonly change?: readonly (Loose<RowEdit> & { readonly lineId: PlanLineId })[] | undefined
  readonly remove?: readonly PlanLineId[] | undefined
}

interface Work {
  readonly stores: WritableStores
  readonly planId: PlanId
  readonly today: Day
  readonly newId: () => string
  readonly readingOf: Derive['readingOf']
  /** People already looked up or made in this act, by name. */
  readonly byName: Map<string, Contact>
}

/**
 * One edit of the sheet as one act. A new line by name is about the person of exactly that name: of several, the one this plan knows, else the
 * first by age; nobody of that name is made. Which one it was shows at once in the row, and undo takes the line back. Person columns are written
 * to the person. Answers the lines made and changed.
 */
export const editLines = async (deps: Deps, who: Who, { planId, create = [], change = [], remove = [] }: LineEdits): Promise<{ actId: string; lines: LineView[] }> => {
  const act = actOf(deps, who, create.length > 0 ? 'plan_line.create' : change.length > 0 ? 'plan_line.edit' : 'plan_line.remove')
  const readingOf = await deps.loadReading()
  const lines = await deps.db.transact(who.workspaceId, act, async stores => {
    const plan = await foundPlan(stores, planId)
    const standing = await stores.planLines.ofPlan(planId)
    const today = todayOf(deps, who)
    const work: Work = { stores, planId, today, newId: deps.newId, readingOf, byName: await namedPeople(stores, create, new Set(standing.map(line => line.contactId))) }
    const removed = await removeLines(work, remove, standing)
    const changed = await changeLines(work, change, standing)
    const created = await createLines(work, create, standing.at(-1)?.position ?? 0)
    const touched = [...changed, ...created]
    await refreshWarmth(stores, [...removed, ...touched].map(line => line.contactId), today)
    return lineViews(stores, plan, touched, today)
  })
  return { actId: act.actId, lines }
}

const removeLines = async ({ stores }: Work, ids: readonly PlanLineId[], standing: readonly PlanLine[]): Promise<PlanLine[]> => {
  const lines = [...new Set(ids)].map(id => found(id, standing))
  for (const line of lines) await removeLine(stores, line)
  return lines
}

const changeLines = async (work: Work, edits: NonNullable<LineEdits['change']>, standing: readonly PlanLine[]): Promise<PlanLine[]> => {
  const people = new Map((await work.stores.contacts.getMany(edits.map(({ lineId }) => found(lineId, standing).contactId))).map(contact => [contact.id, contact]))
  const changed = new Map<PlanLineId, PlanLine>()
  for (const { lineId, ...edit } of edits) {
    const before = changed.get(lineId) ?? found(lineId, standing)
    const after = lineEdited(before, await lineEditOf(work, edit))
    await work.stores.planLines.update(before, after)
    changed.set(lineId, after)
    const person = people.get(before.contactId)
    if (person !== undefined) people.set(person.id, await editPerson(work, person, edit))
  }
  return [...changed.values()]
}

const createLines = async (work: Work, rows: NonNullable<LineEdits['create']>, lastPosition: number): Promise<PlanLine[]> => {
  const created: PlanLine[] = []
  for (const [index, { contactId, ...edit }] of rows.entries()) {
    const contact = await personOf(work, contactId, edit)
    const blank = blankLine(work.newId() as PlanLineId, work.planId, contact.id, lastPosition + 1 + index)
    created.push(lineEdited(blank, await lineEditOf(work, edit)))
  }
  await work.stores.planLines.insertMany(created)
  return created
}

const personOf = async (work: Work, contactId: ContactId | undefined, edit: Loose<RowEdit>): Promise<Contact> => {
  const known = contactId === undefined ? work.byName.get(edit.name?.trim() ?? '') : await work.stores.contacts.get(contactId)
  if (known === null) throw Failure.of('not_found', 'contact.not_found', {})
  if (known !== undefined) return editPerson(work, known, contactId === undefined ? { ...edit, name: undefined } : edit)
  const made = contactOf(work.newId() as ContactId, personEditOf(edit), work.today, { readingOf: work.readingOf, roleKinds: edit.roleKind === null || edit.roleKind === undefined ? [] : [edit.roleKind] })
  await work.stores.contacts.insert(made)
  work.byName.set(made.name, made)
  return made
}

const editPerson = async ({ stores, readingOf, today }: Work, before: Contact, edit: Loose<RowEdit>): Promise<Contact> => {
  const patch = personEditOf(edit)
  if (Object.keys(patch).length === 0) return before
  const roleKinds = roleKindsOn(await stores.roles.ofContacts([before.id]), today)
  const after = contactEdited(before, patch, { readingOf, roleKinds })
  await stores.contacts.update(before, after)
  return after
}

const PERSON_FIELDS = ['name', 'position', 'workContent', 'department', 'organization', 'closeness', 'busyness'] as const

const personEditOf = (edit: Loose<RowEdit>): PersonEdit => Object.fromEntries(PERSON_FIELDS.filter(field => edit[field] !== undefined).map(field => [field, edit[field]]))

const LINE_FIELDS = ['cadenceText', 'lengthText', 'formatsText', 'topic', 'roleKind', 'goalId', 'need', 'state', 'stateReason', 'extra'] as const

const lineEditOf = async ({ stores, planId }: Work, edit: Loose<RowEdit>): Promise<LineEdit> => {
  const goal = edit.goalId === undefined || edit.goalId === null ? null : await stores.goals.get(edit.goalId)
  if (edit.goalId !== undefined && edit.goalId !== null && goal?.planId !== planId) throw Failure.of('not_found', 'goal.not_found', {})
  const fields = Object.fromEntries(LINE_FIELDS.filter(field => edit[field] !== undefined).map(field => [field, edit[field]])) as LineEdit
  return edit.order === undefined ? fields : { ...fields, position: edit.order }
}

const namedPeople = async ({ contacts }: WritableStores, rows: NonNullable<LineEdits['create']>, inPlan: ReadonlySet<ContactId>): Promise<Map<string, Contact>> => {
  const names = rows.flatMap(({ contactId, name }) => (contactId === undefined && name !== undefined && name.trim() !== '' ? [name.trim()] : []))
  const byName = new Map<string, Contact>()
  for (const contact of names.length === 0 ? [] : await contacts.withNames(names)) {
    const other = byName.get(contact.name)
    if (other === undefined || (!inPlan.has(other.id) && inPlan.has(contact.id))) byName.set(contact.name, contact)
  }
  return byName
}

const found = (id: PlanLineId, standing: readonly PlanLine[]): PlanLine => {
  const line = standing.find(one => one.id === id)
  if (line === undefined) throw Failure.of('not_found', 'plan_line.not_found', {})
  return line
}

import { nameKey } from '#domain/contact/match-keys.ts'
import { tidyLine } from '#domain/contact/tidy.ts'
import type { PeopleIndex } from '#domain/sheet/people-index.ts'
import type { SheetWords } from '#domain/sheet/plan-row.ts'
import { planRow, type RowDecision, type RowPlan } from '#domain/sheet/plan-rows.ts'
import { doubtAt, errorAt, type SheetProblem } from '#domain/sheet/problem.ts'
import type { SheetRow } from '#domain/sheet/sheet-row.ts'
import type { RowReading } from './staged-row.ts'

/**
 * What importing a row will do. Beyond `planRow` nobody is merged unasked: only our own key, or a name together with an e-mail, mobile or WeChat,
 * says by itself who is meant; a name (even at the same organization) that would change somebody asks first.
 */
export const rowOutcome = (row: SheetRow, people: PeopleIndex, decision: RowDecision | null, words: SheetWords, repeats: number | null): RowPlan => {
  const plan = asOwnLine(planRow(row, people, decision, { words, intoPlan: true }, repeats), repeats)
  if (plan.state === 'discarded') return plan
  const errors = [...tooLong(row), ...nameless(row)]
  if (errors.length > 0) return { ...plan, state: 'error', problems: [...plan.problems, ...errors] }
  if (plan.state === 'error') return plan
  const doubts = [...unclearPeople(row, plan, people), ...unasked(row, plan)]
  return doubts.length === 0 ? plan : { ...plan, state: decision === null ? 'doubt' : plan.state, problems: [...plan.problems, ...doubts] }
}

/** What is stored of it. */
export const readingFrom = ({ row, existing, why, certain, candidates, problems, changes }: RowPlan, decision: RowDecision | null, repeats: number | null): RowReading => ({
  name: row.values.name, contactId: existing?.contact.id ?? null, why: existing === null ? null : decision?.kind === 'same_person' ? 'decided' : why, certain, candidates, problems, changes, repeats,
})

/** A row that repeats another one of the sheet is a further line of that person, unless such a line stands already. */
const asOwnLine = (plan: RowPlan, repeats: number | null): RowPlan =>
  repeats === null || plan.existing === null || plan.why === 'key' || plan.changes.length === 0 ? plan : { ...plan, existing: { ...plan.existing, line: null } }

const unasked = (row: SheetRow, { state, why, existing }: RowPlan): SheetProblem[] =>
  state === 'change' && existing !== null && why !== 'key' && why !== 'name_and_channel' ? [doubtAt(row.columns.name ?? null, 'sheet.maybe_same', { name: existing.contact.name })] : []

const unclearPeople = (row: SheetRow, { changes, existing }: RowPlan, people: PeopleIndex): SheetProblem[] =>
  (['manager', 'introducedBy'] as const).flatMap(field => {
    const name = row.texts[field] ?? ''
    const namesakes = namesakesOf(name, row.texts.organization ?? existing?.contact.organization ?? '', people)
    return name === '' || namesakes.length < 2 || !changes.some(change => change.field === field) ? [] : [doubtAt(row.columns[field] ?? null, 'sheet.person_unclear', { name, count: String(namesakes.length) })]
  })

/** Whom a name in a row means: of several people the one at the same organization. */
export const namesakesOf = (name: string, organization: string, people: PeopleIndex): readonly string[] => {
  const all = people.byName.get(nameKey(name)) ?? []
  const near = all.filter(id => organization !== '' && nameKey(people.byContact.get(id)?.[0]?.contact.organization ?? '') === nameKey(organization))
  return near.length === 1 ? near : all
}

/** Texts that are looked up by index end at some length; longer ones are a mistake of columns anyway. */
const LONGEST = 200

const SHORT_FIELDS = ['name', 'familyName', 'givenName', 'salutation', 'pinyin', 'nickname', 'organization', 'manager', 'introducedBy'] as const

const tooLong = ({ texts, values, columns }: SheetRow): SheetProblem[] => [
  ...SHORT_FIELDS.filter(field => (texts[field] ?? '').length > LONGEST),
  ...(values.tags.some(tag => tag.length > LONGEST) ? ['tags' as const] : []),
].map(field => errorAt(columns[field] ?? null, 'sheet.too_long', { max: String(LONGEST) }))

/** A name of invisible characters only. */
const nameless = ({ values, columns }: SheetRow): SheetProblem[] =>
  values.name !== '' && tidyLine(values.name) === '' ? [errorAt(columns.name ?? null, 'sheet.name_missing', {})] : []

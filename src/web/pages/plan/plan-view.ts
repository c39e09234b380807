import type * as z from 'zod/mini'
import type { editLines, getPlan } from '#contract/plan.ts'
import type { PlanLineId } from '#domain/base/ids.ts'

export type PlanView = z.output<(typeof getPlan)['returns']>
export type Line = PlanView['lines'][number]
export type Goal = PlanView['goals'][number]

type Input = z.input<(typeof editLines)['input']>
export type LineCreate = NonNullable<Input['create']>[number]
export type LineChange = NonNullable<Input['change']>[number]

/** One edit of the sheet, as the server takes it. */
export interface Edit {
  readonly create?: LineCreate[]
  readonly change?: LineChange[]
  readonly remove?: string[]
}

/** A line the server has not named yet has an id of the page's own. */
export const isNew = ({ id }: Pick<Line, 'id'>): boolean => id.startsWith('new:')

/** A row of which nothing is known yet. */
export const emptyLine = (id: string, planId: Line['planId'], order: number): Line => ({
  id: id as PlanLineId, planId, contactId: '' as Line['contactId'], name: '', salutation: '', sortKey: '', position: '', workContent: '', department: '', organization: '',
  cadenceText: '', cadence: null, lengthText: '', length: null, formatsText: '', formats: [], topic: '', roleKind: null, goalId: null, need: 'normal', state: 'kept', stateReason: '',
  order, extra: {}, unread: [], minutesPerYear: null, closeness: null, busyness: null,
  cup: { state: 'empty', temperature: null, interval: 90, intervalFrom: 'default', planned: false, dueOn: null, lastOn: null }, locked: null,
})

/** The fields that are given, over what stands; own columns are merged, an emptied one goes. */
export const overLine = (line: Line, { contactId: _, extra, ...fields }: LineCreate): Line => {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Line>
  const cells = extra === undefined ? line.extra : Object.fromEntries(Object.entries({ ...line.extra, ...extra }).filter(([, text]) => text !== ''))
  return { ...line, ...given, extra: cells }
}

/** The view as it will be when the server has done the edit, before it answers; `ids` name the new lines. */
export const edited = (view: PlanView, { create = [], change = [], remove = [] }: Edit, ids: readonly string[]): PlanView => {
  const changes = Map.groupBy(change, ({ lineId }) => lineId as string)
  const gone = new Set(remove)
  const last = view.lines.at(-1)?.order ?? 0
  const lines = view.lines.filter(line => !gone.has(line.id)).map(line => (changes.get(line.id) ?? []).reduce((before, { lineId: _, ...fields }) => overLine(before, fields), line))
  const made = create.map((fields, i) => overLine(emptyLine(ids[i] ?? `new:${i}`, view.plan.id, last + 1 + i), fields))
  return { ...view, lines: [...lines, ...made] }
}

/** The view with the lines as the server answered them, in place of those of the same id. */
export const answered = (view: PlanView, lines: readonly Line[]): PlanView => {
  const fresh = new Map(lines.map(line => [line.id, line]))
  return { ...view, lines: view.lines.map(line => fresh.get(line.id) ?? line) }
}

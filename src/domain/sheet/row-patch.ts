import type { Channel } from '../contact/channel.ts'
import type { ContactDraft } from '../contact/contact.ts'
import type { PlanLine } from '../plan/plan.ts'
import type { FieldChange } from './diff-row.ts'
import type { PlanRow } from './plan-row.ts'
import type { RoleReading, SheetRow } from './sheet-row.ts'

export type LinePatch = Partial<Pick<PlanLine, 'cadenceText' | 'cadence' | 'lengthText' | 'length' | 'formatsText' | 'formats' | 'topic' | 'need' | 'state' | 'roleKind' | 'extra'>>

/** What to write for a row: fields left out stay as they are. Words for other entities (goal, manager, introducer, note) are '' to take them away. */
export interface RowPatch {
  readonly contact: ContactDraft
  readonly line: LinePatch
  /** Roles the row names; none when it does not speak of roles. */
  readonly roles: readonly RoleReading[]
  readonly goal?: string
  readonly manager?: string
  readonly introducedBy?: string
  readonly notes?: string
}

/** The changes of a row as values to write to the person, the line and their neighbours. */
export const rowPatch = (row: SheetRow, changes: readonly FieldChange[], existing: PlanRow | null): RowPatch => {
  const fields = new Set(changes.map(({ field }) => field))
  const { values } = row
  const named = fields.has('name') || fields.has('familyName') || fields.has('givenName')
  const lists = { mobile: values.mobiles, phone: values.phones, email: values.emails, wechat: values.wechats }
  const kinds = (['mobile', 'phone', 'email', 'wechat'] as const).filter((kind) => fields.has(kind))
  const channels = kinds.reduce<readonly Channel[]>((before, kind) => withChannels(before, kind, lists[kind]), existing?.contact.channels ?? [])
  const contact: ContactDraft = {
    ...(named && { name: values.name, familyName: values.familyName, givenName: values.givenName }),
    ...Object.fromEntries(CONTACT_TEXTS.filter((field) => fields.has(field)).map((field) => [field, row.texts[field] ?? ''])),
    ...(kinds.length > 0 && { channels }),
    ...(fields.has('birthday') && { birthday: values.birthday }),
    ...(fields.has('closeness') && { closeness: values.closeness }), ...(fields.has('busyness') && { busyness: values.busyness }),
    ...(fields.has('tags') && { tags: values.tags }),
  }
  return {
    contact, line: linePatch(row, fields, changes, existing),
    roles: existing === null || fields.has('role') || fields.has('notes') || fields.has('position') ? values.roles : [],
    ...Object.fromEntries((['goal', 'manager', 'introducedBy', 'notes'] as const).filter((field) => fields.has(field)).map((field) => [field, row.texts[field] ?? ''])),
  }
}

const CONTACT_TEXTS = ['salutation', 'pinyin', 'nickname', 'organization', 'department', 'position', 'workContent', 'placeNotes', 'howWeMet'] as const

const linePatch = ({ texts, values }: SheetRow, fields: ReadonlySet<FieldChange['field']>, changes: readonly FieldChange[], existing: PlanRow | null): LinePatch => {
  const extras = changes.flatMap((change) => (change.field === 'extra' ? [[change.heading, change.after] as const] : []))
  return {
    ...(fields.has('cadence') && { cadenceText: texts.cadence ?? '', cadence: values.cadence }),
    ...(fields.has('length') && { lengthText: texts.length ?? '', length: values.length }),
    ...(fields.has('formats') && { formatsText: texts.formats ?? '', formats: values.formats }),
    ...(fields.has('topic') && { topic: texts.topic ?? '' }),
    ...(fields.has('need') && { need: values.need ?? 'normal' }), ...(fields.has('state') && { state: values.state ?? 'kept' }),
    ...((fields.has('role') || (existing === null && values.roles.length > 0)) && { roleKind: values.roles[0]?.kind ?? null }),
    ...(extras.length > 0 && { extra: withExtras(existing?.line?.extra ?? {}, extras) }),
  }
}

const withExtras = (before: Readonly<Record<string, string>>, changes: readonly (readonly [string, string])[]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries({ ...before, ...Object.fromEntries(changes) }).filter(([, text]) => text !== ''))

/** The channels with those of one kind replaced; one that stays keeps its label and place, new ones come after it. */
const withChannels = (before: readonly Channel[], kind: Channel['kind'], values: readonly string[]): readonly Channel[] => {
  const kept = before.filter((channel) => channel.kind !== kind || values.includes(channel.value))
  const fresh = values.filter((value) => !before.some((channel) => channel.kind === kind && channel.value === value))
  return [...kept, ...fresh.map((value) => ({ kind, value, label: '' }))]
}

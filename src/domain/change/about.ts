import type { ActionItemId, ContactId } from '../base/ids.ts'
import type { Change, Entity } from './change.ts'

/** Whom or what a value of the change log concerns. */
export interface About {
  readonly contactIds: readonly ContactId[]
  /** The follow-up a deferral puts off. */
  readonly actionItemIds: readonly ActionItemId[]
  /** The thing's own name (a person's, a goal's title, a plan's year, a file's name), or '' when it is named by its people. */
  readonly name: string
}

type Value = Readonly<Record<string, unknown>>

/** What a logged value is about; the log holds domain values as JSON, so their fields are read by name. */
export const aboutOf = (entity: Entity, value: unknown): About => {
  const it = (value ?? {}) as Value
  switch (entity) {
    case 'contact': return about([it['id']], it['name'])
    case 'role': case 'note': case 'action_item': case 'help': case 'giving': case 'plan_line': case 'attendance': case 'ask': case 'advice': return about([it['contactId']])
    case 'relation': return about([it['contactId'], it['otherId']])
    case 'message': case 'meeting': case 'interaction': return about((it['contactIds'] ?? []) as readonly unknown[])
    case 'deferral': return aboutSubject((it['subject'] ?? {}) as Value)
    case 'goal': return about([], it['title'])
    case 'plan': return about([], it['fiscalYear'])
    case 'import': return about([], it['fileName'])
    case 'holiday_file': return about([], it['id'])
    case 'workspace': case 'calendar': return about([], it['name'])
    case 'reminder_settings': case 'import_row': case 'occurrence': case 'growth_entry': case 'seen_event': case 'stray_answer': return about([])
  }
}

const about = (contactIds: readonly unknown[], name: unknown = ''): About =>
  ({ contactIds: contactIds.filter(id => typeof id === 'string') as ContactId[], actionItemIds: [], name: String(name ?? '') })

const aboutSubject = (subject: Value): About =>
  typeof subject['actionItemId'] === 'string' ? { ...about([]), actionItemIds: [subject['actionItemId'] as ActionItemId] } : about([subject['contactId']])

const WARM: ReadonlySet<Entity> = new Set(['contact', 'role', 'interaction', 'plan_line'])

/** The people whose cups may change with these changes, before and after. */
export const cupsConcerned = (changes: readonly Pick<Change, 'entity' | 'before' | 'after'>[]): Set<ContactId> =>
  new Set(changes.filter(change => WARM.has(change.entity)).flatMap(({ entity, before, after }) => [...aboutOf(entity, before).contactIds, ...aboutOf(entity, after).contactIds]))

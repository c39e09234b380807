import type { Entity } from '#domain/change/change.ts'
import type { WriteContext } from './write-context.ts'
import { contacts } from './contact-row.ts'
import { advices } from './advice-store.ts'
import { actionItems } from './action-item-store.ts'
import { asks } from './ask-store.ts'
import { attendances } from './attendance-store.ts'
import { calendarRestorer } from './calendar-store.ts'
import { deferrals } from './deferral-store.ts'
import { type EntityKind, entityWriter } from './entity-store.ts'
import { givings } from './giving-store.ts'
import { goals } from './goal-store.ts'
import { growthEntries } from './growth-store.ts'
import { helps } from './help-store.ts'
import { holidayFiles } from './holiday-file-store.ts'
import { imports } from './import-store.ts'
import { importRowWriter } from './import-row-store.ts'
import { interactions } from './interaction-row.ts'
import { meetings } from './meeting-store.ts'
import { messages } from './message-store.ts'
import { notes } from './note-store.ts'
import { occurrences } from './occurrence-store.ts'
import { planLines } from './plan-line-store.ts'
import { plans } from './plan-store.ts'
import { relations } from './relation-store.ts'
import { reminderSettingsKind } from './reminder-settings-store.ts'
import { strayAnswers } from './stray-answer-store.ts'
import { roles } from './role-store.ts'
import type { WorkspaceTables } from './tables/tables.ts'
import { seenEvents } from './seen-event-store.ts'
import { workspaceWriter } from './workspace-store.ts'

/** For each kind of entity: what is there now, and the way to put any past value of the log back. */
export type Restorers = Readonly<Record<Entity, Restorer>>

export interface Restorer {
  get(entityId: string): Promise<unknown>
  restore(entityId: string, value: unknown): Promise<void>
}

export const restorersOf = (context: WriteContext): Restorers => ({
  contact: restorer(context, contacts),
  role: restorer(context, roles),
  relation: restorer(context, relations),
  note: restorer(context, notes),
  interaction: restorer(context, interactions),
  action_item: restorer(context, actionItems),
  help: restorer(context, helps),
  giving: restorer(context, givings),
  plan: restorer(context, plans),
  goal: restorer(context, goals),
  plan_line: restorer(context, planLines),
  deferral: restorer(context, deferrals),
  meeting: restorer(context, meetings),
  occurrence: restorer(context, occurrences),
  attendance: restorer(context, attendances),
  stray_answer: restorer(context, strayAnswers),
  ask: restorer(context, asks),
  advice: restorer(context, advices),
  growth_entry: restorer(context, growthEntries),
  message: restorer(context, messages),
  holiday_file: restorer(context, holidayFiles),
  reminder_settings: restorer(context, reminderSettingsKind),
  calendar: calendarRestorer(context),
  seen_event: restorer(context, seenEvents),
  import: restorer(context, imports),
  import_row: importRowRestorer(context),
  workspace: workspaceRestorer(context),
})

/** The log holds only what the entity's own writer put there, so its values are of the entity's type. */
const restorer = <Value extends { readonly id: string }, Name extends keyof WorkspaceTables>(context: WriteContext, kind: EntityKind<Value, Name>): Restorer => {
  const writer = entityWriter(context, kind)
  return { get: id => writer.get(id), restore: (id, value) => writer.restore(id, value as Value | null) }
}

const importRowRestorer = (context: WriteContext): Restorer => {
  const writer = importRowWriter(context)
  return { get: writer.logged, restore: (key, value) => writer.restore(key, value as Awaited<ReturnType<typeof writer.logged>>) }
}

const workspaceRestorer = (context: WriteContext): Restorer => {
  const writer = workspaceWriter(context)
  return {
    get: () => writer.get(),
    restore: async (_, value) => writer.update(await writer.get(), value as Awaited<ReturnType<typeof writer.get>>),
  }
}

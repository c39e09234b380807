import { actionItemReader, actionItemWriter } from './action-item-store.ts'
import { birthdayReader } from './birthday-store.ts'
import { callWordReader } from './call-word-store.ts'
import { changeReader, changeWriter } from './change-store.ts'
import { contactReader, contactWriter } from './contact-store.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { derivedReader, derivedWriter } from './derived.ts'
import { deferralReader, deferralWriter } from './deferral-store.ts'
import { givingReader, givingWriter } from './giving-store.ts'
import { goalReader, goalWriter } from './goal-store.ts'
import { helpReader, helpWriter } from './help-store.ts'
import { idempotencyReader, idempotencyWriter } from './idempotency-store.ts'
import { importRowReader, importRowWriter } from './import-row-store.ts'
import { importReader, importWriter } from './import-store.ts'
import { interactionReader, interactionWriter } from './interaction-store.ts'
import { noteReader, noteWriter } from './note-store.ts'
import { photoReader, photoWriter } from './photo-store.ts'
import { planLineReader, planLineWriter } from './plan-line-store.ts'
import { planReader, planWriter } from './plan-store.ts'
import { relationReader, relationWriter } from './relation-store.ts'
import { restorersOf } from './restorers.ts'
import { roleReader, roleWriter } from './role-store.ts'
import { searchReader, searchWriter } from './search-store.ts'
import { warmthReader, warmthWriter } from './warmth-store.ts'
import { workspaceReader, workspaceWriter } from './workspace-store.ts'

export const storesOn = (context: ReadContext) => ({
  workspace: workspaceReader(context),
  contacts: contactReader(context),
  callWords: callWordReader(context),
  search: searchReader(context),
  derived: derivedReader(context),
  roles: roleReader(context),
  relations: relationReader(context),
  notes: noteReader(context),
  photos: photoReader(context),
  warmth: warmthReader(context),
  birthdays: birthdayReader(context),
  interactions: interactionReader(context),
  actionItems: actionItemReader(context),
  helps: helpReader(context),
  givings: givingReader(context),
  deferrals: deferralReader(context),
  plans: planReader(context),
  goals: goalReader(context),
  planLines: planLineReader(context),
  changes: changeReader(context),
  idempotency: idempotencyReader(context),
  imports: importReader(context),
  importRows: importRowReader(context),
})

export const writableStoresOn = (context: WriteContext) => ({
  workspace: workspaceWriter(context),
  contacts: contactWriter(context),
  callWords: callWordReader(context),
  search: searchWriter(context),
  derived: derivedWriter(context),
  roles: roleWriter(context),
  relations: relationWriter(context),
  notes: noteWriter(context),
  photos: photoWriter(context),
  warmth: warmthWriter(context),
  birthdays: birthdayReader(context),
  interactions: interactionWriter(context),
  actionItems: actionItemWriter(context),
  helps: helpWriter(context),
  givings: givingWriter(context),
  deferrals: deferralWriter(context),
  plans: planWriter(context),
  goals: goalWriter(context),
  planLines: planLineWriter(context),
  changes: changeWriter(context, restorersOf(context)),
  idempotency: idempotencyWriter(context),
  imports: importWriter(context),
  importRows: importRowWriter(context),
})

/** What a read may ask of one workspace. Nothing in it writes. */
export type Stores = ReturnType<typeof storesOn>

/** What a transaction may do to one workspace. Everything a `Stores` can is among it. */
export type WritableStores = ReturnType<typeof writableStoresOn>

import { actionItemReader, actionItemWriter } from './action-item-store.ts'
import { adviceReader, adviceWriter } from './advice-store.ts'
import { askReader, askWriter } from './ask-store.ts'
import { attendanceReader, attendanceWriter } from './attendance-store.ts'
import { birthdayReader } from './birthday-store.ts'
import { callWordReader } from './call-word-store.ts'
import { calendarReader, calendarWriter } from './calendar-store.ts'
import { changeReader, changeWriter } from './change-store.ts'
import { contactReader, contactWriter } from './contact-store.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { deliveryReader, deliveryWriter } from './delivery-store.ts'
import { derivedReader, derivedWriter } from './derived.ts'
import { deferralReader, deferralWriter } from './deferral-store.ts'
import { givingReader, givingWriter } from './giving-store.ts'
import { goalReader, goalWriter } from './goal-store.ts'
import { growthReader, growthWriter } from './growth-store.ts'
import { helpReader, helpWriter } from './help-store.ts'
import { holidayFileReader, holidayFileWriter } from './holiday-file-store.ts'
import { idempotencyReader, idempotencyWriter } from './idempotency-store.ts'
import { importRowReader, importRowWriter } from './import-row-store.ts'
import { importReader, importWriter } from './import-store.ts'
import { interactionReader, interactionWriter } from './interaction-store.ts'
import { mailAccountReader, mailAccountWriter } from './mail-account-store.ts'
import { meetingReader, meetingWriter } from './meeting-store.ts'
import { messageReader, messageWriter } from './message-store.ts'
import { noteReader, noteWriter } from './note-store.ts'
import { occurrenceReader, occurrenceWriter } from './occurrence-store.ts'
import { partsOn } from './parts-on.ts'
import { photoReader, photoWriter } from './photo-store.ts'
import { planLineReader, planLineWriter } from './plan-line-store.ts'
import { planReader, planWriter } from './plan-store.ts'
import { relationReader, relationWriter } from './relation-store.ts'
import { reminderSettingsReader, reminderSettingsWriter } from './reminder-settings-store.ts'
import { reminderReader, reminderWriter } from './reminder-store.ts'
import { restorersOf } from './restorers.ts'
import { roleReader, roleWriter } from './role-store.ts'
import { searchReader, searchWriter } from './search-store.ts'
import { seenEventReader, seenEventWriter } from './seen-event-store.ts'
import { subscriptionReader, subscriptionWriter } from './subscription-store.ts'
import { strayAnswerReader, strayAnswerWriter } from './stray-answer-store.ts'
import { warmthReader, warmthWriter } from './warmth-store.ts'
import { workspaceReader, workspaceWriter } from './workspace-store.ts'

export const storesOn = partsOn<ReadContext>()({
  workspace: workspaceReader,
  contacts: contactReader,
  callWords: callWordReader,
  search: searchReader,
  derived: derivedReader,
  roles: roleReader,
  relations: relationReader,
  notes: noteReader,
  photos: photoReader,
  warmth: warmthReader,
  birthdays: birthdayReader,
  interactions: interactionReader,
  actionItems: actionItemReader,
  helps: helpReader,
  givings: givingReader,
  deferrals: deferralReader,
  meetings: meetingReader,
  occurrences: occurrenceReader,
  attendances: attendanceReader,
  strayAnswers: strayAnswerReader,
  asks: askReader,
  advices: adviceReader,
  growth: growthReader,
  messages: messageReader,
  deliveries: deliveryReader,
  mailAccount: mailAccountReader,
  reminderSettings: reminderSettingsReader,
  reminders: reminderReader,
  calendars: calendarReader,
  subscriptions: subscriptionReader,
  seenEvents: seenEventReader,
  holidayFiles: holidayFileReader,
  plans: planReader,
  goals: goalReader,
  planLines: planLineReader,
  changes: changeReader,
  idempotency: idempotencyReader,
  imports: importReader,
  importRows: importRowReader,
})

export const writableStoresOn = partsOn<WriteContext>()({
  workspace: workspaceWriter,
  contacts: contactWriter,
  callWords: callWordReader,
  search: searchWriter,
  derived: derivedWriter,
  roles: roleWriter,
  relations: relationWriter,
  notes: noteWriter,
  photos: photoWriter,
  warmth: warmthWriter,
  birthdays: birthdayReader,
  interactions: interactionWriter,
  actionItems: actionItemWriter,
  helps: helpWriter,
  givings: givingWriter,
  deferrals: deferralWriter,
  meetings: meetingWriter,
  occurrences: occurrenceWriter,
  attendances: attendanceWriter,
  strayAnswers: strayAnswerWriter,
  asks: askWriter,
  advices: adviceWriter,
  growth: growthWriter,
  messages: messageWriter,
  deliveries: deliveryWriter,
  mailAccount: mailAccountWriter,
  reminderSettings: reminderSettingsWriter,
  reminders: reminderWriter,
  calendars: calendarWriter,
  subscriptions: subscriptionWriter,
  seenEvents: seenEventWriter,
  holidayFiles: holidayFileWriter,
  plans: planWriter,
  goals: goalWriter,
  planLines: planLineWriter,
  changes: context => changeWriter(context, restorersOf(context)),
  idempotency: idempotencyWriter,
  imports: importWriter,
  importRows: importRowWriter,
})

/** What a read may ask of one workspace. Nothing in it writes. */
export type Stores = ReturnType<typeof storesOn>

/** What a transaction may do to one workspace. Everything a `Stores` can is among it. */
export type WritableStores = ReturnType<typeof writableStoresOn>

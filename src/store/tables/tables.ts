import type { BusyTables } from './busy.ts'
import type { ChangesTables } from './changes.ts'
import type { ContactsTables } from './contacts.ts'
import type { HelpsTables } from './helps.ts'
import type { HolidaysTables } from './holidays.ts'
import type { ImportsTables } from './imports.ts'
import type { InteractionsTables } from './interactions.ts'
import type { LinesTables } from './lines.ts'
import type { MailTables } from './mail.ts'
import type { MeetingsTables } from './meetings.ts'
import type { PlansTables } from './plans.ts'
import type { RemindersTables } from './reminders.ts'
import type { SearchTables } from './search.ts'
import type { SystemTables } from './system.ts'

/** Tables that belong to one workspace: `workspace_id` is the first column of every key, index and predicate. */
export type WorkspaceTables = ContactsTables & InteractionsTables & HelpsTables & PlansTables & ChangesTables & ImportsTables & LinesTables & SearchTables & MeetingsTables & MailTables & HolidaysTables & BusyTables & RemindersTables

export type Tables = SystemTables & WorkspaceTables

import * as busy from './busy.ts'
import * as change from './change.ts'
import * as contact from './contact.ts'
import type { Endpoint } from './endpoint.ts'
import * as feed from './feed.ts'
import * as firstMeeting from './first-meeting.ts'
import * as growth from './growth.ts'
import * as help from './help.ts'
import * as holidays from './holidays.ts'
import * as imports from './import.ts'
import * as interaction from './interaction.ts'
import * as line from './line.ts'
import * as mail from './mail.ts'
import * as meeting from './meeting.ts'
import * as plan from './plan.ts'
import * as reminder from './reminder.ts'
import * as search from './search.ts'
import * as session from './session.ts'
import * as today from './today.ts'
import * as workspace from './workspace.ts'

const isEndpoint = (value: unknown): value is Endpoint => typeof value === 'object' && value !== null && 'method' in value && 'path' in value

/** Every operation of the API by name, for OpenAPI, the isolation test and the CLI's help. Not for the web page, which imports what it calls. */
export const api: Readonly<Record<string, Endpoint>> = Object.fromEntries(
  [session, workspace, holidays, contact, interaction, help, growth, meeting, firstMeeting, feed, busy, line, search, plan, today, reminder, mail, imports, change].flatMap(module => Object.entries(module).filter((entry): entry is [string, Endpoint] => isEndpoint(entry[1]))),
)

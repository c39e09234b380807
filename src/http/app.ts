import { Hono } from 'hono'
import type { AccountId } from '#domain/base/ids.ts'
import type { Deps } from '#usecases/deps.ts'
import { attempts } from './attempts.ts'
import { mountBusy } from './busy.ts'
import { mountChanges } from './changes.ts'
import { mountContacts } from './contacts.ts'
import type { HttpEnv } from './env.ts'
import { hostGuard, originGuard } from './guard.ts'
import { mountFeed } from './feed.ts'
import { mountFirstMeetings } from './first-meetings.ts'
import { mountGrowth } from './growth.ts'
import { mountHealth } from './health.ts'
import { mountHelps } from './helps.ts'
import { mountHolidays } from './holidays.ts'
import { mountImports } from './imports.ts'
import { mountInteractions } from './interactions.ts'
import { mountLines } from './lines.ts'
import { mountMail } from './mail.ts'
import { mountMeetings } from './meetings.ts'
import type { Door } from './mount.ts'
import { notFound } from './not-found.ts'
import { type LogBug, onError } from './on-error.ts'
import type { Reach } from './peer.ts'
import { mountPlans } from './plans.ts'
import { mountReference } from './reference.ts'
import { mountReminders } from './reminders.ts'
import { mountSearch } from './search.ts'
import { mountSession } from './session.ts'
import { staticFiles } from './static.ts'
import { mountTalks } from './talks.ts'
import { mountToday } from './today.ts'
import { mountTokens } from './tokens.ts'
import { identify, type LocalCaller } from './visitor.ts'
import { mountWorkspace } from './workspace.ts'

/** What this door has to know of its surroundings. */
export interface AppSettings {
  readonly reach: Reach
  readonly version: string
  /** The built page, or null where only the API is wanted (the command line in process). */
  readonly webFolder: string | null
  readonly local: LocalCaller | null
  /** The account everyone is signed in to without a password, on sample data only. */
  readonly demoAccount: AccountId | null
  readonly logBug: LogBug
}

/** The whole HTTP door: the API, its reference, and the page. */
export const createApp = (deps: Deps, settings: AppSettings): Hono<HttpEnv> => {
  const { reach, local, webFolder } = settings
  const app = new Hono<HttpEnv>()
  app.onError(onError(settings.logBug))

  const [checkHost, checkOrigin, findVisitor] = [hostGuard(reach), originGuard(reach), identify(deps, reach, local)]
  app.use('*', (context, next) => {
    checkHost(context)
    if (!context.req.path.startsWith('/api/')) return next()
    checkOrigin(context)
    return findVisitor(context, next)
  })

  const door: Door = { app, deps }
  mountHealth(door, settings.version)
  mountReference(door, settings.version)
  mountSession(door, { reach, demoAccount: settings.demoAccount, attempts: attempts(deps.now) })
  mountTokens(door)
  mountWorkspace(door)
  mountHolidays(door)
  mountContacts(door)
  mountInteractions(door)
  mountHelps(door)
  mountLines(door)
  mountPlans(door)
  mountSearch(door)
  mountImports(door)
  mountToday(door)
  mountMeetings(door)
  mountFirstMeetings(door)
  mountFeed(door)
  mountTalks(door)
  mountGrowth(door)
  mountMail(door)
  mountReminders(door)
  mountBusy(door)
  mountChanges(door)

  app.notFound(notFound(app, webFolder === null ? null : staticFiles(webFolder)))
  return app
}

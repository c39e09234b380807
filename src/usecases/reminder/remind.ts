import { briefDue } from '#domain/reminder/brief-due.ts'
import { digestDue } from '#domain/reminder/digest-due.ts'
import { isQuiet } from '#domain/reminder/digest.ts'
import { briefKey, digestKey } from '#domain/reminder/reminder.ts'
import type { ReminderSettings } from '#domain/reminder/reminder-settings.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import type { Workspace } from '#domain/workspace/workspace.ts'
import { briefLetter, digestLetter } from '#i18n/reminder-letters.ts'
import type { Deps, Who } from '../deps.ts'
import { holidayFilesOf } from '../holidays/holiday-files-of.ts'
import { collectBrief } from './collect-brief.ts'
import { collectDigest } from './collect-digest.ts'
import { comingTalks } from './coming-talks.ts'
import { decideReminder } from './decide-reminder.ts'
import { talkLink, todayLink } from './links.ts'
import { readerOf } from './reader-of.ts'

/**
 * Reminds the readers of every workspace who asked for it: the digest of a working day at its time, and before a talk its brief. Costs a read a workspace when
 * nothing is due, however much there is in it.
 */
export const remind = async (deps: Deps, stopped?: AbortSignal): Promise<void> => {
  for (const workspace of await deps.db.system.read(stores => stores.workspaces.all())) {
    if (stopped?.aborted === true) return
    await remindOne(deps, workspace)
  }
}

const remindOne = async (deps: Deps, workspace: Workspace): Promise<void> => {
  const who = readerOf(workspace)
  const wished = await deps.db.read(workspace.id, async stores => {
    const settings = await stores.reminderSettings.get()
    if (settings === null || (settings.digestAt === null && settings.briefMinutes === null) || (await stores.mailAccount.get()) === null) return null
    const today = dayOf(wallTimeIn(workspace.zone, deps.now()))
    const had = settings.digestAt === null || await stores.reminders.has(digestKey(today))
    // Asked before the talks are: what is changed meanwhile is looked for again a minute later.
    const latest = settings.briefMinutes === null ? 0 : await stores.changes.latest()
    return { settings, had, latest, files: had ? [] : await holidayFilesOf(stores) }
  })
  if (wished === null) return
  const { settings, had, latest, files } = wished
  const due = had ? null : digestDue(settings, { now: deps.now(), zone: workspace.zone, files, had: () => had })
  if (due !== null) {
    const digest = await collectDigest(deps, who)
    await decideReminder(deps, who, { key: () => digestKey(due.day), until: due.until, letter: isQuiet(digest) ? null : digestLetter(who.locale, digest, todayLink(deps)) })
  }
  if (settings.briefMinutes !== null) await remindOfTalks(deps, who, settings, latest)
}

const remindOfTalks = async (deps: Deps, who: Who, settings: ReminderSettings, latest: number): Promise<void> => {
  for (const talk of (await comingTalks(deps, who, latest)).filter(one => briefDue(settings, one, deps.now()))) {
    const key = briefKey(talk.one)
    const letter = await deps.db.read(who.workspaceId, async stores => (await stores.reminders.has(key) ? null : briefLetter(who.locale, await collectBrief(deps, who, stores, talk), talkLink(deps, talk.one))))
    if (letter !== null) await decideReminder(deps, who, { key: () => key, until: talk.at, letter })
  }
}

import { Failure } from '#domain/base/failure.ts'
import { testKey } from '#domain/reminder/reminder.ts'
import { digestLetter } from '#i18n/reminder-letters.ts'
import type { Deps, Who } from '../deps.ts'
import { collectDigest } from './collect-digest.ts'
import { decideReminder } from './decide-reminder.ts'
import { todayLink } from './links.ts'
import { type RemindersView, remindersView } from './reminders-view.ts'

const HOUR_MS = 3_600_000

/** Sends today’s digest as it would look now, also on a day off and with nothing to say: the reader pressed. Fails with `mail.no_account`. */
export const sendTestDigest = async (deps: Deps, who: Who): Promise<RemindersView> => {
  const letter = digestLetter(who.locale, await collectDigest(deps, who), todayLink(deps))
  if (!(await decideReminder(deps, who, { key: testKey, until: deps.now() + HOUR_MS, letter }))) throw Failure.of('conflict', 'mail.no_account', {})
  return deps.db.read(who.workspaceId, stores => remindersView(stores, who.locale))
}

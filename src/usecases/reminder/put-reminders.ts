import { BRIEF_MINUTES, type ReminderSettings, reminderSettings } from '#domain/reminder/reminder-settings.ts'
import { actOf, type Deps, type Who } from '../deps.ts'
import { type RemindersView, remindersView } from './reminders-view.ts'

/** Settings left out are as usual: the mailbox’s own address, no digest, a brief half an hour before. */
export type PutRemindersInput = Partial<Omit<ReminderSettings, 'id'>>

/** Chooses what to be reminded of. Fails as `reminderSettings` does. */
export const putReminders = async (deps: Deps, who: Who, { to = null, digestAt = null, briefMinutes = BRIEF_MINUTES.usual }: PutRemindersInput): Promise<{ actId: string; reminders: RemindersView }> => {
  const settings = reminderSettings({ id: who.workspaceId, to, digestAt, briefMinutes })
  const act = actOf(deps, who, 'reminders.edit')
  const reminders = await deps.db.transact(who.workspaceId, act, async stores => {
    await stores.reminderSettings.put(settings)
    return remindersView(stores, who.locale)
  })
  return { actId: act.actId, reminders }
}

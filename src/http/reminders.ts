import * as contract from '#contract/reminder.ts'
import { previewReminders } from '#usecases/reminder/preview-reminders.ts'
import { putReminders } from '#usecases/reminder/put-reminders.ts'
import { getReminders } from '#usecases/reminder/reminders-view.ts'
import { sendTestDigest } from '#usecases/reminder/send-test-digest.ts'
import { type Door, mount } from './mount.ts'

/** Reminders to the reader. Nothing here is recalled: what is due changes with the clock, and what a server did follows no change of the data. */
export const mountReminders = (door: Door): void => {
  mount(door, contract.getReminders, getReminders)
  mount(door, contract.putReminders, putReminders)
  mount(door, contract.sendTestDigest, sendTestDigest)
  mount(door, contract.previewReminders, previewReminders)
}

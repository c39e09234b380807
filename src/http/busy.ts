import * as contract from '#contract/busy.ts'
import { BRING_BYTES, bringCalendar } from '#usecases/busy/bring-calendar.ts'
import { editCalendar } from '#usecases/busy/edit-calendar.ts'
import { leaveSeen } from '#usecases/busy/leave-seen.ts'
import { listBusy } from '#usecases/busy/list-busy.ts'
import { listCalendars } from '#usecases/busy/list-calendars.ts'
import { listSeen } from '#usecases/busy/list-seen.ts'
import { refreshCalendar } from '#usecases/busy/refresh-calendar.ts'
import { removeCalendar } from '#usecases/busy/remove-calendar.ts'
import { subscribeCalendar } from '#usecases/busy/subscribe-calendar.ts'
import { takeSeen } from '#usecases/busy/take-seen.ts'
import { type Door, mount, mountRecalled, mountUp } from './mount.ts'

/** Calendars kept elsewhere: their busy times, and whom one met by them. */
export const mountBusy = (door: Door): void => {
  mountRecalled(door, contract.listCalendars, listCalendars)
  mountUp(door, contract.bringCalendar, bringCalendar, BRING_BYTES)
  mount(door, contract.subscribeCalendar, subscribeCalendar)
  mount(door, contract.refreshCalendar, refreshCalendar)
  mount(door, contract.editCalendar, editCalendar)
  mount(door, contract.removeCalendar, removeCalendar)
  mountRecalled(door, contract.listBusy, listBusy)
  // What is over changes with the clock.
  mount(door, contract.listSeen, listSeen)
  mount(door, contract.takeSeen, takeSeen)
  mount(door, contract.leaveSeen, leaveSeen)
}

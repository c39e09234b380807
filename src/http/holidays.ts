import * as contract from '#contract/holidays.ts'
import { listHolidays } from '#usecases/holidays/list-holidays.ts'
import { putHolidays } from '#usecases/holidays/put-holidays.ts'
import { readHolidays } from '#usecases/holidays/read-holidays.ts'
import { removeHolidays } from '#usecases/holidays/remove-holidays.ts'
import { type Door, mount } from './mount.ts'

export const mountHolidays = (door: Door): void => {
  mount(door, contract.listHolidays, listHolidays)
  mount(door, contract.readHolidays, readHolidays)
  mount(door, contract.putHolidays, putHolidays)
  mount(door, contract.removeHolidays, removeHolidays)
}

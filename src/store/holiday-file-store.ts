import type { HolidayYear } from '#domain/base/ids.ts'
import type { BroughtHolidays } from '#domain/time/brought-holidays.ts'
import type { Day } from '#domain/time/day.ts'
import type { HolidayFile } from '#domain/time/holiday-file.ts'
import type { ReadContext } from './context.ts'
import { type EntityKind, entityReader, entityWriter } from './entity-store.ts'
import { rowsIn } from './rows-in.ts'
import type { Tables } from './tables/tables.ts'
import type { WriteContext } from './write-context.ts'

export const holidayFileReader = (context: ReadContext) => ({
  ...entityReader(context, holidayFiles),

  /** All that was brought, by year. */
  async all(): Promise<BroughtHolidays[]> {
    return (await rowsIn(context, 'holiday_files', 'where workspace_id = ? order by id', [context.workspaceId])).map(broughtOf)
  },
})

export const holidayFileWriter = (context: WriteContext) => ({ ...holidayFileReader(context), ...entityWriter(context, holidayFiles) })

const rowOf = ({ id, source, broughtOn, file }: BroughtHolidays): Omit<Tables['holiday_files'], 'workspace_id'> => ({ id, source, brought_on: broughtOn, file: JSON.stringify(file) })

const broughtOf = (row: Tables['holiday_files']): BroughtHolidays => ({ id: row.id as HolidayYear, source: row.source, broughtOn: row.brought_on as Day, file: JSON.parse(row.file) as HolidayFile })

export const holidayFiles: EntityKind<BroughtHolidays, 'holiday_files'> = { entity: 'holiday_file', table: 'holiday_files', rowOf, valueOf: broughtOf }

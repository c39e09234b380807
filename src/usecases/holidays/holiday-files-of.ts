import type { HolidayFile } from '#domain/time/holiday-file.ts'
import { BUILT_IN_HOLIDAYS } from '#domain/time/holidays/built-in.ts'
import type { Stores } from '#store/stores.ts'

const KEPT = 16

/** The arrays handed out last, by what was brought: whoever asks a second time gets the same one, and what is known of its days with it. */
const kept = new Map<string, readonly HolidayFile[]>()

/** The notices in force in a workspace: the built-in ones and behind them what it brought, in one array that stays the same while they do. */
export const holidayFilesOf = async ({ holidayFiles }: Pick<Stores, 'holidayFiles'>): Promise<readonly HolidayFile[]> => {
  const brought = (await holidayFiles.all()).map(({ file }) => file)
  return brought.length === 0 ? BUILT_IN_HOLIDAYS : withBuiltIn(brought)
}

const withBuiltIn = (brought: readonly HolidayFile[]): readonly HolidayFile[] => {
  const key = JSON.stringify(brought)
  const files = kept.get(key) ?? [...BUILT_IN_HOLIDAYS, ...brought]
  kept.delete(key)
  kept.set(key, files)
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest)
  return files
}

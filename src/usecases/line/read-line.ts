import { callWordsIn } from '#domain/line/call-words.ts'
import { type LineView, lineViewOf } from '#domain/line/line-view.ts'
import { readLine as reading } from '#domain/line/read-line.ts'
import { momentIn } from '#domain/time/zone.ts'
import type { Deps, Who } from '../deps.ts'
import { holidayFilesOf } from '../holidays/holiday-files-of.ts'

/** Reads a line as it is typed, here and now: only people it may name are looked up, however many are known. Saves nothing. */
export const readLine = async (deps: Deps, who: Who, { text }: { readonly text: string }): Promise<LineView> => {
  const { contacts, holidays } = await deps.db.read(who.workspaceId, async stores => ({ contacts: await stores.callWords.people(callWordsIn(text)), holidays: await holidayFilesOf(stores) }))
  return lineViewOf(text, reading(text, { at: momentIn(who.zone, deps.now()), contacts, holidays }), contacts)
}

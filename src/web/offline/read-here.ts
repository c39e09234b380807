import { lineViewOf, type LineView } from '#domain/line/line-view.ts'
import { type Moment, readLine } from '#domain/line/read-line.ts'
import { holidayFilesWith } from '../ground/holiday-files.ts'
import { seenPeople } from './seen-people.ts'

/** Reads a line without the server, with the people this device has seen. */
export const readHere = async (line: string, account: string, at: Moment, brought: Parameters<typeof holidayFilesWith>[0]): Promise<LineView> => {
  const people = await seenPeople(account).catch(() => [])
  return lineViewOf(line, readLine(line, { at, contacts: people, holidays: holidayFilesWith(brought) }), people)
}

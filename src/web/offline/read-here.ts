import { lineViewOf, type LineView } from '#domain/line/line-view.ts'
import { type Moment, readLine } from '#domain/line/read-line.ts'
import { seenPeople } from './seen-people.ts'

/** Reads a line without the server, with the people this device has seen. */
export const readHere = async (line: string, account: string, at: Moment): Promise<LineView> => {
  const people = await seenPeople(account).catch(() => [])
  return lineViewOf(line, readLine(line, { at, contacts: people }), people)
}

import { CallFailed, type Client } from '#client/client.ts'
import type { Returned } from '#client/returned.ts'
import { getCalendar, getMeeting, listMeetings } from '#contract/meeting.ts'
import type { MeetingId } from '#domain/base/ids.ts'
import type { Day } from '#domain/time/day.ts'
import { dayOf } from '#domain/time/wall-time.ts'
import { failed, type Trouble } from '../base/trouble.ts'
import { tableOf } from '../terminal/table.ts'
import { personAsked } from './person.ts'

type MeetingPage = Returned<typeof getMeeting>
export type Talk = MeetingPage['coming'][number]
type Meeting = MeetingPage['meeting']

/** The meetings that may be meant by an id of one or by a person: called off ones only when they were named. */
interface Meant {
  /** As it was said, or who it is. */
  readonly name: string
  readonly meetings: readonly Meeting[]
}

const meant = async (client: Client, text: string): Promise<Meant> => {
  const page = await byId(client, text)
  if (page !== null) return { name: page.meeting.title, meetings: [page.meeting] }
  const person = await personAsked(client, text)
  const { meetings } = await client(listMeetings, { contactId: person.id })
  const standing = meetings.filter(({ cancelled }) => !cancelled)
  if (standing.length === 0) throw failed('cli.no_meeting', { name: person.name }, { code: 'not_found' })
  return { name: person.name, meetings: standing }
}

const byId = async (client: Client, text: string): Promise<MeetingPage | null> => {
  if (!/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(text)) return null
  try {
    return await client(getMeeting, { meetingId: text.toLowerCase() as MeetingId })
  } catch (error) {
    if (error instanceof CallFailed && error.code === 'not_found') return null
    throw error
  }
}

/** The one meeting that is meant by its id or by whom it is with. Nothing is guessed: fails with `cli.no_meeting`, or with `cli.several_meetings` and which. */
export const meetingAsked = async (client: Client, text: string): Promise<Meeting> => {
  const { name, meetings } = await meant(client, text)
  const [only] = meetings
  if (only === undefined || meetings.length > 1) throw several(name, meetings)
  return only
}

/**
 * The one talk that is meant: of a meeting or with a person, on a day (where it stands, or where its rule has it), or without one the next. Fails as
 * `meetingAsked` does, and with `cli.no_talk_on` or `cli.no_talk_coming`.
 */
export const talkAsked = async (client: Client, text: string, day: Day | null): Promise<Talk> => {
  const { name, meetings } = await meant(client, text)
  const ids = new Set(meetings.map(({ id }) => id))
  const found = day === null ? await nextOf(client, meetings) : await onDay(client, ids, day)
  const [only] = found
  if (only === undefined) throw day === null ? failed('cli.no_talk_coming', { name }, { code: 'not_found' }) : failed('cli.no_talk_on', { name, on: day }, { code: 'not_found' })
  if (found.length > 1) throw several(name, meetings.filter(({ id }) => found.some(({ meetingId }) => meetingId === id)))
  return only
}

const nextOf = async (client: Client, meetings: readonly Meeting[]): Promise<readonly Talk[]> => {
  const coming = []
  for (const { id } of meetings) coming.push(...(await client(getMeeting, { meetingId: id })).coming.slice(0, 1))
  return coming.toSorted((a, b) => (a.start < b.start ? -1 : 1)).slice(0, 1)
}

const onDay = async (client: Client, ids: ReadonlySet<MeetingId>, day: Day): Promise<readonly Talk[]> => {
  const standing = (await client(getCalendar, { from: day, to: day })).occurrences.filter(({ meetingId }) => ids.has(meetingId))
  if (standing.length > 0) return standing
  const given = []
  for (const meetingId of ids) {
    const { coming, past } = await client(getMeeting, { meetingId })
    given.push(...[...coming, ...past].filter(({ recurrenceId }) => dayOf(recurrenceId) === day))
  }
  return given
}

const several = (name: string, meetings: readonly Meeting[]): Trouble => {
  const candidates = meetings.map(({ id, title, ruleText, start }) => ({ id, title, ruleText, start }))
  const more = tableOf(false, null)(candidates.map(({ id, title, ruleText, start }) => [title, ruleText || start.replace('T', ' '), id])).replace(/^(?=.)/gm, '  ')
  return failed('cli.several_meetings', { name, n: String(meetings.length) }, { code: 'conflict', details: { candidates }, more })
}

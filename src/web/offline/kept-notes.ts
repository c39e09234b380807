import { noteOccurrence } from '#contract/meeting.ts'
import type { MeetingId } from '#domain/base/ids.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { api } from '../ground/api.ts'
import { isUnreachable } from './is-unreachable.ts'
import { keepText, keptText } from './kept-text.ts'

/** Which notes: of whose account, of which talk. */
export interface NotesOf { readonly account: string; readonly meetingId: MeetingId; readonly recurrenceId: WallTime }

export const notesKey = ({ account, meetingId, recurrenceId }: NotesOf): string => `notes|${account}|${meetingId}|${recurrenceId}`

const PREFIX = 'xucha.'

/** What the server did not take as it is; its page shows it. */
const apart = new Set<string>()

/** Notes written here that the server has not got and may take. */
export const waitingNotes = (account: string): readonly NotesOf[] => {
  try {
    return Object.keys(localStorage).flatMap(name => {
      if (apart.has(name.slice(PREFIX.length))) return []
      const [kind, of, meetingId, recurrenceId] = name.split('|')
      return kind === `${PREFIX}notes` && of === account && meetingId !== undefined && recurrenceId !== undefined ? [{ account, meetingId: meetingId as MeetingId, recurrenceId: recurrenceId as WallTime }] : []
    })
  } catch {
    return []
  }
}

/** Held by the page that shows these notes, so that nobody else sends them under its hands. */
export const notesLock = (of: NotesOf): string => `xucha-${notesKey(of)}`

/** Sends notes that were written without the server and left. Where they were changed elsewhere since, they stay for their page to show both. */
export const sendWaitingNotes = async (account: string): Promise<void> => {
  for (const of of waitingNotes(account)) {
    const send = async (): Promise<void> => {
      const key = notesKey(of)
      const kept = keptText(key)
      if (kept === null) return
      try {
        const { conflict } = await api(noteOccurrence, { meetingId: of.meetingId, recurrenceId: of.recurrenceId, ...kept })
        if (conflict) apart.add(key)
        else if (keptText(key)?.text === kept.text) keepText(key, null)
      } catch (error) {
        if (!isUnreachable(error)) apart.add(key)
      }
    }
    const free = async (lock: unknown): Promise<void> => (lock === null ? undefined : send())
    await ('locks' in navigator ? navigator.locks.request(notesLock(of), { ifAvailable: true }, free) : send())
  }
}

import { getMeetingFile } from '#contract/meeting.ts'
import { meetingAsked } from '../asking/talk.ts'
import type { Command } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'

/** A meeting as a calendar file on stdout. */
export const meetIcs: Command = {
  name: 'meet ics', words: [1, 1], options: {},
  run: async ({ client, json, terminal, words: [who = ''] }) => {
    const call = await client()
    const { id: meetingId } = await meetingAsked(call, who)
    const ics = new TextDecoder().decode(await call.down(getMeetingFile, { meetingId }))
    return json ? jsonOut(terminal, { meetingId, ics }) : terminal.out(ics)
  },
}

import { tellMeeting } from '#contract/meeting.ts'
import { cli } from '#i18n/cli.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { translate } from '#i18n/messages.ts'
import { meetingAsked } from '../asking/talk.ts'
import type { Command } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { SEND_OPTIONS, sendAsked, tellOthers } from '../report/tell-others.ts'

/** Notes that the others know a meeting as it stands; with --send they are told by letter. */
export const meetTell: Command = {
  name: 'meet tell', words: [1, 1], options: SEND_OPTIONS,
  run: async run => {
    const { client, json, locale, terminal, words: [who = ''] } = run
    const send = await sendAsked(run)
    const call = await client()
    const { id: meetingId } = await meetingAsked(call, who)
    if (send) {
      const told = await tellOthers(run, meetingId, true)
      return json ? jsonOut(terminal, told) : undefined
    }
    const done = await call(tellMeeting, { meetingId })
    if (json) return jsonOut(terminal, done)
    await terminal.out(`${cliMeet[locale].told}\n`)
    terminal.err(`${translate(cli, locale, 'undo_hint', { act: done.actId })}\n`)
  },
}

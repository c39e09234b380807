import { cancelMeeting, cancelOccurrence } from '#contract/meeting.ts'
import { getWorkspace } from '#contract/workspace.ts'
import type { Day } from '#domain/time/day.ts'
import { cli } from '#i18n/cli.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { translate } from '#i18n/messages.ts'
import { dayAsked } from '../asking/day.ts'
import { meetingAsked, talkAsked } from '../asking/talk.ts'
import type { Command, Run } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { usage } from '../base/trouble.ts'
import { whenText } from '../report/talk-text.ts'
import { SEND_OPTIONS, sendAsked, tellOthers } from '../report/tell-others.ts'
import { plain } from '../terminal/width.ts'

/** Calls one talk off, or a whole series with --all, and says what the others should be told. Of a series one of the two has to be said. */
export const meetCancel: Command = {
  name: 'meet cancel', words: [1, 2], options: { all: 'flag', ...SEND_OPTIONS },
  run: async run => {
    const { client, flags, words: [who = '', on] } = run
    if (flags.has('all') && on !== undefined) throw usage('cli.cancel_both')
    const send = await sendAsked(run)
    const call = await client()
    if (on === undefined) {
      const { id, rule } = await meetingAsked(call, who)
      if (rule !== null && !flags.has('all')) throw usage('cli.cancel_which')
      const done = await call(cancelMeeting, { meetingId: id })
      return said(run, done, translate(cliMeet, run.locale, 'cancelled_all', { title: plain(done.meeting.title) }), id, send)
    }
    const today = (await call(getWorkspace, {})).today as Day
    const talk = await talkAsked(call, who, dayAsked(on, today, 'future'))
    const { meetingId, recurrenceId } = talk
    const done = await call(cancelOccurrence, { meetingId, recurrenceId })
    return said(run, done, translate(cliMeet, run.locale, 'cancelled', { title: plain(talk.title), on: whenText(run.locale, talk, today) }), meetingId, send)
  },
}

const said = async (run: Run, done: { readonly actId: string }, text: string, meetingId: Parameters<typeof tellOthers>[1], send: boolean): Promise<void> => {
  const { json, locale, terminal } = run
  if (json) return jsonOut(terminal, { ...done, ...await tellOthers(run, meetingId, send) })
  await terminal.out(`${text}\n`)
  terminal.err(`${translate(cli, locale, 'undo_hint', { act: done.actId })}\n`)
  await tellOthers(run, meetingId, send)
}

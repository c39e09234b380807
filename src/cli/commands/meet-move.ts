import { moveOccurrence } from '#contract/meeting.ts'
import { getWorkspace } from '#contract/workspace.ts'
import type { Day } from '#domain/time/day.ts'
import { cli } from '#i18n/cli.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { translate } from '#i18n/messages.ts'
import { dayAsked } from '../asking/day.ts'
import { talkAsked } from '../asking/talk.ts'
import { timeAsked } from '../asking/time.ts'
import type { Command } from '../base/command.ts'
import { needed, one, wholeNumber } from '../base/flags.ts'
import { jsonOut } from '../base/json.ts'
import { whenText } from '../report/talk-text.ts'
import { SEND_OPTIONS, sendAsked, tellOthers } from '../report/tell-others.ts'
import { plain } from '../terminal/width.ts'

/** Moves one talk, and says what the others should be told. */
export const meetMove: Command = {
  name: 'meet move', words: [2, 2], options: { to: 'text', minutes: 'text', place: 'text', ...SEND_OPTIONS },
  run: async run => {
    const { client, flags, json, locale, terminal, words: [who = '', on = ''] } = run
    const to = needed(flags, 'to')
    const [minutes, place] = [wholeNumber(flags, 'minutes', 5, 1440), one(flags, 'place')]
    const send = await sendAsked(run)
    const call = await client()
    const today = (await call(getWorkspace, {})).today as Day
    const talk = await talkAsked(call, who, dayAsked(on, today, 'future'))
    const { meetingId, recurrenceId } = talk
    const moved = await call(moveOccurrence, { meetingId, recurrenceId, start: timeAsked(to, talk.start, today), ...(minutes === undefined ? {} : { minutes }), ...(place === undefined ? {} : { place }) })
    if (json) return jsonOut(terminal, { ...moved, ...await tellOthers(run, meetingId, send) })
    const values = { title: plain(talk.title), from: whenText(locale, talk, today), to: whenText(locale, moved.talk.occurrence, today) }
    await terminal.out(`${translate(cliMeet, locale, 'moved', values)}\n`)
    terminal.err(`${translate(cli, locale, 'undo_hint', { act: moved.actId })}\n`)
    await tellOthers(run, meetingId, send)
  },
}

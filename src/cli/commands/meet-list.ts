import type { Client } from '#client/client.ts'
import type { Returned } from '#client/returned.ts'
import { getCalendar, listMeetings } from '#contract/meeting.ts'
import { getWorkspace } from '#contract/workspace.ts'
import { addDays, type Day } from '#domain/time/day.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { personAsked } from '../asking/person.ts'
import type { Command } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { namesText, noteText, whenText } from '../report/talk-text.ts'
import { tableOf } from '../terminal/table.ts'

/** What is said of a talk is not cut. */
const NOTES = 120

type Talk = Returned<typeof getCalendar>['occurrences'][number]

/** The meetings with one person, or every one that has a talk within a year, by which comes first. */
export const meetList: Command = {
  name: 'meet list', words: [0, 1], options: {},
  run: async ({ client, json, locale, terminal, words: [who] }) => {
    const call = await client()
    const today = (await call(getWorkspace, {})).today as Day
    const t = cliMeet[locale]
    if (who !== undefined) {
      const found = await call(listMeetings, { contactId: (await personAsked(call, who)).id })
      if (json) return jsonOut(terminal, found)
      const next = new Map(found.coming.toReversed().map(talk => [talk.meetingId, talk]))
      const rows = found.meetings.map(({ id, title, ruleText, cancelled, toTell }) => {
        const talk = next.get(id)
        return [title, ruleText || t.once, talk === undefined ? '' : whenText(locale, talk, today), cancelled ? noteText(locale, CANCELLED, today) : talk === undefined ? '' : noteText(locale, talk, today), toTell === 0 ? '' : String(toTell), id]
      })
      return terminal.out(rows.length === 0 ? `${t.meetings_none}\n` : tableOf(terminal.colours, [t.col_title, t.col_rule, t.col_next, t.col_state, t.col_to_tell, t.id], NOTES)(rows))
    }
    const coming = await nextOfEach(call, today)
    if (json) return jsonOut(terminal, { coming })
    const rows = coming.map(talk => [talk.title, namesText(locale, talk.people), whenText(locale, talk, today), noteText(locale, talk, today), talk.meetingId])
    return terminal.out(rows.length === 0 ? `${t.meetings_none}\n` : tableOf(terminal.colours, [t.col_title, t.col_people, t.col_next, t.col_state, t.id], NOTES)(rows))
  },
}

const CANCELLED = { state: 'cancelled', next: null, moved: false, dayOff: null } as Talk

/** A calendar is told in stretches of at most 62 days. */
const [STRETCH, STRETCHES] = [62, 6] as const

const nextOfEach = async (call: Client, today: Day): Promise<readonly Talk[]> => {
  const next = new Map<string, Talk>()
  for (let i = 0; i < STRETCHES; i += 1) {
    const { occurrences } = await call(getCalendar, { from: addDays(today, i * STRETCH), to: addDays(today, (i + 1) * STRETCH - 1) })
    for (const talk of occurrences) if (!next.has(talk.meetingId)) next.set(talk.meetingId, talk)
  }
  return [...next.values()]
}

import type { Client } from '#client/client.ts'
import { getContact } from '#contract/contact.ts'
import { createMeeting, proposeMeeting } from '#contract/meeting.ts'
import { getPlan } from '#contract/plan.ts'
import { getWorkspace } from '#contract/workspace.ts'
import { holdsOn } from '#domain/contact/role-kinds.ts'
import type { PlanLineId } from '#domain/base/ids.ts'
import type { Day } from '#domain/time/day.ts'
import type { WallTime } from '#domain/time/wall-time.ts'
import { cli } from '#i18n/cli.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { invitationText, meetingTitle } from '#i18n/invitations.ts'
import { letterLocale } from '#i18n/letters.ts'
import { translate } from '#i18n/messages.ts'
import { dayAsked } from '../asking/day.ts'
import { namesIn } from '../asking/names.ts'
import { personAsked } from '../asking/person.ts'
import { planAsked } from '../asking/plan.ts'
import { readingAsked } from '../asking/reading.ts'
import { clockAsked } from '../asking/time.ts'
import { formatAsked } from '../asking/words.ts'
import type { Command } from '../base/command.ts'
import { needed, one, wholeNumber } from '../base/flags.ts'
import { jsonOut } from '../base/json.ts'
import { failed, usage } from '../base/trouble.ts'
import { readingsText } from '../report/readings-text.ts'
import { tellOthers } from '../report/tell-others.ts'
import { plain } from '../terminal/width.ts'

/** Arranges a series (`--every`) or one talk (`--on`); the dates of every reading are shown first, and nobody is told. */
export const meetNew: Command = {
  name: 'meet new', words: [1, 20],
  options: { every: 'text', on: 'text', at: 'text', minutes: 'text', format: 'text', place: 'text', title: 'text', text: 'text', reading: 'text', lock: 'flag', 'dry-run': 'flag' },
  run: async run => {
    const { client, flags, json, locale, terminal, words } = run
    const every = one(flags, 'every')
    if (every === undefined && !flags.has('on')) throw usage('cli.every_or_on')
    const at = clockAsked(needed(flags, 'at'))
    const minutes = wholeNumber(flags, 'minutes', 5, 1440) ?? 60
    const format = formatAsked(one(flags, 'format') ?? 'face_to_face', locale)
    const call = await client()
    const today = (await call(getWorkspace, {})).today as Day
    const day = flags.has('on') ? dayAsked(needed(flags, 'on'), today, 'future') : null
    const people = []
    for (const name of namesIn(words)) people.push((await call(getContact, { contactId: (await personAsked(call, name)).id })))
    const contactIds = [...new Set(people.map(({ contact }) => contact.id))]
    const proposed = every === undefined ? null : await call(proposeMeeting, { cadenceText: every, at, minutes, contactIds, ...(day === null ? {} : { from: day }) })
    if (flags.has('dry-run')) {
      const { readings, provisional } = proposed ?? { readings: [], provisional: [] }
      if (proposed !== null && readings.length === 0) throw failed('cli.every_unread', { value: every ?? '' }, { code: 'invalid' })
      if (json) return jsonOut(terminal, { dryRun: true, readings, provisional })
      return terminal.out([readingsText(locale, readings), ...provisional.map(year => `${translate(cliMeet, locale, 'provisional', { year })}\n`), `${cliMeet[locale].dry}\n`].join(''))
    }
    const reading = proposed === null ? null : await readingAsked(run, every ?? '', proposed.readings, readingsText(locale, proposed.readings))
    const start = reading?.start ?? (`${day ?? today}T${at}` as WallTime)
    const place = one(flags, 'place') ?? ''
    const called = people.map(({ contact }) => contact.salutation || contact.name)
    const language = letterLocale(people.map(({ contact }) => contact))
    const role = people.length === 1 ? (people[0]?.roles.find(one => holdsOn(one, today))?.kind ?? null) : null
    const { actId, meeting } = await call(createMeeting, {
      title: one(flags, 'title') ?? meetingTitle(locale, { names: called, format }), format, contactIds, start, minutes, rule: reading?.rule ?? null, place,
      text: one(flags, 'text') ?? invitationText(language, { names: called, role }, { format, start, cadence: every ?? null, place }),
      planLineId: flags.has('lock') ? await lineOf(call, people[0]?.contact.id ?? '', people[0]?.contact.name ?? '') : null,
    })
    if (json) return jsonOut(terminal, { actId, meeting, dates: reading?.dates ?? [], ...await tellOthers(run, meeting.id, false) })
    await terminal.out(`${translate(cliMeet, locale, 'created', { title: plain(meeting.title), rule: meeting.ruleText || start.replace('T', ' ') })}\n${reading === null ? '' : readingsText(locale, [reading])}`)
    await tellOthers(run, meeting.id, false)
    terminal.err(`${translate(cli, locale, 'undo_hint', { act: actId })}\n`)
  },
}

/** The line a person has in the plan in force. */
const lineOf = async (call: Client, contactId: string, name: string): Promise<PlanLineId> => {
  const { lines } = await call(getPlan, { planId: (await planAsked(call, null)).id })
  const line = lines.find(one => one.contactId === contactId)
  if (line === undefined) throw failed('cli.no_plan_line', { name }, { code: 'not_found' })
  return line.id
}

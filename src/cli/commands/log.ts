import { logInteraction } from '#contract/interaction.ts'
import { getWorkspace } from '#contract/workspace.ts'
import type { Day } from '#domain/time/day.ts'
import { cli } from '#i18n/cli.ts'
import { dayHeading, shortDay } from '#i18n/dates.ts'
import { translate } from '#i18n/messages.ts'
import { formatWords } from '#i18n/words.ts'
import { dayAsked } from '../asking/day.ts'
import { followUpOn, followUpParts } from '../asking/follow-up.ts'
import { moneyAsked } from '../asking/money.ts'
import { namesIn } from '../asking/names.ts'
import { personAsked } from '../asking/person.ts'
import { formatAsked } from '../asking/words.ts'
import type { Command } from '../base/command.ts'
import { all, needed, one, wholeNumber } from '../base/flags.ts'
import { jsonOut } from '../base/json.ts'
import { usage } from '../base/trouble.ts'
import { refillText } from '../report/refill-text.ts'
import { plain } from '../terminal/width.ts'
import { logLine } from './log-line.ts'

/** Logs contact that happened, from a line in the writer’s words or from options alone; whom and when must be beyond doubt, or nothing is logged. */
export const log: Command = {
  name: 'log', words: [0, 200],
  options: {
    with: 'texts', on: 'text', format: 'text', minutes: 'text', topic: 'text', notes: 'text', money: 'text', 'follow-up': 'texts', kind: 'text', new: 'flag', 'dry-run': 'flag',
  },
  run: async run => {
    if (run.words.length > 0) return logLine(run)
    const { client, flags, json, terminal, locale } = run
    for (const option of ['kind', 'new', 'dry-run']) if (flags.has(option)) throw usage('cli.line_needed', { option: `--${option}` })
    const names = namesIn(all(flags, 'with'))
    if (names.length === 0) throw usage('cli.option_needed', { option: '--with' })
    const format = formatAsked(needed(flags, 'format'), locale)
    const minutes = wholeNumber(flags, 'minutes', 1, 1440)
    const promises = all(flags, 'follow-up').map(followUpParts)
    const call = await client()
    const { today: todayText, currency } = await call(getWorkspace, {})
    const today = todayText as Day
    const [topic, notes, money] = [one(flags, 'topic'), one(flags, 'notes'), one(flags, 'money')]
    const on = dayAsked(one(flags, 'on') ?? today, today, 'past')
    const followUps = promises.map(said => followUpOn(said, today)).map(({ text, due }) => ({ text, by: 'me' as const, dueOn: due }))
    const amount = money === undefined ? {} : { money: moneyAsked(money, currency) }
    const people = []
    for (const name of names) people.push(await personAsked(call, name))
    const details = {
      ...(minutes === undefined ? {} : { minutes }), ...(topic === undefined ? {} : { topic }),
      ...(notes === undefined ? {} : { notes }), ...(followUps.length === 0 ? {} : { followUps }),
    }
    const done = await call(logInteraction, { on, format, contactIds: [...new Set(people.map(person => person.id))], ...amount, ...details })
    if (json) return jsonOut(terminal, done)
    const company = done.interaction.people.map(person => plain(person.name)).join(cli[locale].between)
    const promised = ({ text, dueOn }: (typeof followUps)[number]): string => dueOn === null
      ? translate(cli, locale, 'follow_up', { text: plain(text) })
      : translate(cli, locale, 'follow_up_by', { text: plain(text), on: shortDay(locale, dueOn, today) })
    const lines = [
      translate(cli, locale, 'logged', { on: dayHeading(locale, on), format: translate(formatWords, locale, format), names: company }),
      ...done.refills.map(refill => refillText(terminal, locale, refill)),
      ...followUps.map(promised),
    ]
    await terminal.out(`${lines.join('\n')}\n`)
    terminal.err(`${translate(cli, locale, 'undo_hint', { act: done.actId })}\n`)
  },
}

import { logInteraction } from '#contract/interaction.ts'
import { getWorkspace } from '#contract/workspace.ts'
import type { Day } from '#domain/time/day.ts'
import { cli } from '#i18n/cli.ts'
import { dayHeading, shortDay } from '#i18n/dates.ts'
import { translate } from '#i18n/messages.ts'
import { formatWords } from '#i18n/words.ts'
import { dayAsked } from '../asking/day.ts'
import { moneyAsked } from '../asking/money.ts'
import { personAsked } from '../asking/person.ts'
import { formatAsked } from '../asking/words.ts'
import type { Command } from '../base/command.ts'
import { all, needed, one, wholeNumber } from '../base/flags.ts'
import { jsonOut } from '../base/json.ts'
import { usage } from '../base/trouble.ts'
import { cupText } from '../terminal/cup-text.ts'
import { cupColour, paint } from '../terminal/paint.ts'
import { plain } from '../terminal/width.ts'

/** Logs contact that happened; whom and when must be beyond doubt, or nothing is logged. */
export const log: Command = {
  name: 'log', words: [0, 0],
  options: { with: 'texts', on: 'text', format: 'text', minutes: 'text', topic: 'text', notes: 'text', money: 'text', 'follow-up': 'texts' },
  run: async ({ client, flags, json, terminal, locale }) => {
    const names = all(flags, 'with').flatMap(text => text.split(/[,，、;；]/)).map(name => name.trim()).filter(name => name !== '')
    if (names.length === 0) throw usage('cli.option_needed', { option: '--with' })
    const format = formatAsked(needed(flags, 'format'), locale)
    const minutes = wholeNumber(flags, 'minutes', 1, 1440)
    const promises = all(flags, 'follow-up').map(followUpParts)
    const call = await client()
    const { today: todayText, currency } = await call(getWorkspace, {})
    const today = todayText as Day
    const [topic, notes, money] = [one(flags, 'topic'), one(flags, 'notes'), one(flags, 'money')]
    const on = dayAsked(one(flags, 'on') ?? today, today, 'past')
    const followUps = promises.map(({ text, due }) => ({ text, by: 'me' as const, dueOn: due === null ? null : dayAsked(due, today, 'future') }))
    const amount = money === undefined ? {} : { money: moneyAsked(money, currency) }
    const people = []
    for (const name of names) people.push(await personAsked(call, name))
    const details = {
      ...(minutes === undefined ? {} : { minutes }), ...(topic === undefined ? {} : { topic }),
      ...(notes === undefined ? {} : { notes }), ...(followUps.length === 0 ? {} : { followUps }),
    }
    const done = await call(logInteraction, { on, format, contactIds: [...new Set(people.map(person => person.id))], ...amount, ...details })
    if (json) return jsonOut(terminal, done)
    const cup = (one: (typeof done.refills)[number]['after']): string => paint(terminal.colours, cupColour[one.state], cupText(locale, one))
    const company = done.interaction.people.map(person => plain(person.name)).join(cli[locale].between)
    const promised = ({ text, dueOn }: (typeof followUps)[number]): string => dueOn === null
      ? translate(cli, locale, 'follow_up', { text: plain(text) })
      : translate(cli, locale, 'follow_up_by', { text: plain(text), on: shortDay(locale, dueOn, today) })
    const lines = [
      translate(cli, locale, 'logged', { on: dayHeading(locale, on), format: translate(formatWords, locale, format), names: company }),
      ...done.refills.map(({ name, before, after }) => translate(cli, locale, 'refill', { name: plain(name), before: cup(before), after: cup(after) })),
      ...followUps.map(promised),
    ]
    await terminal.out(`${lines.join('\n')}\n`)
    terminal.err(`${translate(cli, locale, 'undo_hint', { act: done.actId })}\n`)
  },
}

/** 寄样品@2026-12-01: what to do, and after the last @ until when. */
const followUpParts = (said: string): { text: string; due: string | null } => {
  const at = said.lastIndexOf('@')
  const text = (at === -1 ? said : said.slice(0, at)).trim()
  const due = at === -1 ? null : said.slice(at + 1).trim()
  if (text === '' || due === '') throw usage('cli.follow_up', { value: said })
  return { text, due }
}

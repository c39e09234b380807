import { getPlan } from '#contract/plan.ts'
import { cli } from '#i18n/cli.ts'
import { fullDay, hours } from '#i18n/dates.ts'
import { translate } from '#i18n/messages.ts'
import { planAsked, yearAsked } from '../asking/plan.ts'
import type { Command } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { cupText } from '../terminal/cup-text.ts'
import { cupColour, paint } from '../terminal/paint.ts'
import { tableOf } from '../terminal/table.ts'
import { plain } from '../terminal/width.ts'

/** One year's plan: goals, lines and the budget. */
export const planShow: Command = {
  name: 'plan show', options: {}, words: [0, 1],
  run: async ({ client, words: [year], json, terminal, locale }) => {
    const wanted = year === undefined ? null : yearAsked(year)
    const call = await client()
    const found = await call(getPlan, { planId: (await planAsked(call, wanted)).id })
    if (json) return jsonOut(terminal, found)
    const { plan, goals, lines, budget } = found
    const t = cli[locale]
    const title = translate(cli, locale, 'plan_title', { year: plan.fiscalYear, from: fullDay(locale, plan.startOn), to: fullDay(locale, plan.endOn) })
    const goalText = (goal: (typeof goals)[number]): string =>
      translate(cli, locale, goal.lines === 0 ? 'plan_goal_empty' : 'plan_goal', { title: plain(goal.title), n: goal.lines })
    const budgetText = (minutes: number): string => translate(cli, locale, 'plan_budget', { budget: hours(locale, minutes), spent: hours(locale, budget.spentMinutes) })
    await terminal.out([
      paint(terminal.colours, 'bold', title),
      translate(cli, locale, 'plan_lines', { n: lines.length, planned: hours(locale, budget.plannedMinutes) }),
      ...(budget.budgetMinutes === null ? [] : [budgetText(budget.budgetMinutes)]),
      ...(budget.unknownLines === 0 ? [] : [translate(cli, locale, 'plan_unread', { n: budget.unknownLines })]),
      ...(goals.length === 0 ? [] : ['', t.plan_goals, ...goals.map(goal => `  ${goalText(goal)}`)]),
      '', '',
    ].join('\n'))
    if (lines.length === 0) return
    const table = tableOf(terminal.colours, [t.col_name, t.col_cup, t.col_cadence, t.col_format, t.col_length, t.col_hours, t.col_topic])
    await terminal.out(table(lines.map(line => [
      line.name, { text: cupText(locale, line.cup), colour: cupColour[line.cup.state] }, line.cadenceText, line.formatsText, line.lengthText,
      line.minutesPerYear === null ? '' : hours(locale, line.minutesPerYear), line.topic,
    ])))
  },
}

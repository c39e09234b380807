import type { Returned } from '#client/returned.ts'
import { getToday } from '#contract/today.ts'
import { cli } from '#i18n/cli.ts'
import { dayHeading, duration } from '#i18n/dates.ts'
import { type Locale, translate } from '#i18n/messages.ts'
import { today as words } from '#i18n/today.ts'
import type { Command, Run } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { cupText } from '../terminal/cup-text.ts'
import { cupColour, paint } from '../terminal/paint.ts'
import { plain } from '../terminal/width.ts'

type Item = Returned<typeof getToday>['items'][number]

/** At most five things for today, each with its reasons; with --all what can wait, too. */
export const today: Command = {
  name: 'today', options: { all: 'flag' }, words: [0, 0],
  run: async run => {
    const all = run.flags.has('all')
    const found = await (await run.client())(getToday, all ? { later: 100 } : {})
    if (run.json) return jsonOut(run.terminal, found)
    const { locale, terminal } = run
    const { day, lunar, festivals, items, minutes, later, laterCount, more, order, week } = found
    const heading = [dayHeading(locale, day), lunar, ...festivals].filter(text => text !== '').join(' · ')
    const n = items.length
    const sub = n === 0 ? translate(words, locale, 'sub_none')
      : minutes === 0 ? translate(words, locale, 'sub_short', { n }) : translate(words, locale, 'sub', { n, duration: duration(locale, minutes) })
    const spent = { spent: duration(locale, week.minutes), budget: duration(locale, week.budgetMinutes) }
    const budget = week.budgetMinutes === 0 ? [] : [translate(cli, locale, 'today_week', spent)]
    const rest = laterCount === 0 || all ? [] : [translate(cli, locale, more ? 'today_many' : 'today_more', { n: laterCount })]
    const lines = [
      paint(terminal.colours, 'bold', heading), sub, '',
      ...items.flatMap((item, index) => itemLines(run, item, `${index + 1}. `)),
      ...(all && later.length > 0 ? [paint(terminal.colours, 'bold', cli[locale].today_rest), '', ...later.flatMap(item => itemLines(run, item, '· '))] : []),
      ...[...(n > 1 ? [order.text] : []), ...budget, ...rest].map(text => paint(terminal.colours, 'dim', text)),
    ]
    return terminal.out(`${lines.join('\n').trimEnd()}\n`)
  },
}

const itemLines = ({ locale, terminal: { colours } }: Run, item: Item, mark: string): string[] => {
  const { person, reasons, topic, text, cadenceText, formatsText, minutes } = item
  const indent = ' '.repeat(mark.length)
  const who = plain(person.name) + (person.salutation === '' || person.salutation === person.name ? '' : ` ${plain(person.salutation)}`)
  const work = [person.organization, person.department, person.position].map(plain).filter(part => part !== '').join(' · ')
  const about = [plain(cadenceText), plain(formatsText), ...(minutes === null ? [] : [duration(locale, minutes)])].filter(part => part !== '').join(' · ')
  return [
    [mark + paint(colours, 'bold', who), paint(colours, cupColour[person.cup.state], cupText(locale, person.cup)), paint(colours, 'dim', work)].join('  ').trimEnd(),
    `${indent}${reasons.map(reason => plain(reason.text)).join(translate(cli, locale, 'semicolon'))}`,
    ...(text === '' || reasons.some(reason => reason.text.includes(text)) ? [] : [indent + plain(text)]),
    ...(topic === '' ? [] : [indent + topicText(locale, topic)]),
    ...(about === '' ? [] : [indent + paint(colours, 'dim', about)]),
    '',
  ]
}

const topicText = (locale: Locale, topic: string): string => translate(words, locale, 'talk', { topic: plain(topic) })

import { search } from '#contract/search.ts'
import type { Returned } from '#client/returned.ts'
import { cli, foundIn } from '#i18n/cli.ts'
import { translate } from '#i18n/messages.ts'
import { warmth } from '#i18n/warmth.ts'
import type { Command } from '../base/command.ts'
import { wholeNumber } from '../base/flags.ts'
import { jsonOut } from '../base/json.ts'
import { cupColour } from '../terminal/paint.ts'
import { tableOf } from '../terminal/table.ts'
import { plain } from '../terminal/width.ts'

type Found = Returned<typeof search>['items'][number]

/** Whom a few letters or characters mean, the best match first, and where they stand. */
export const peopleFind: Command = {
  name: 'people find', options: { limit: 'text' }, words: [1, 9],
  run: async ({ client, flags, json, terminal, locale, words }) => {
    const limit = wholeNumber(flags, 'limit', 1, 200)
    const found = await (await client())(search, { q: words.join(' '), ...(limit === undefined ? {} : { limit }) })
    if (json) return jsonOut(terminal, found)
    const t = cli[locale]
    if (found.items.length === 0) return terminal.out(`${t.people_none}\n`)
    const rows = found.items.map(({ name, salutation, cup, organization, position, marks }) =>
      [name, salutation, { text: warmth[locale][cup], colour: cupColour[cup] }, organization, position, marks.map(mark => whereOf(mark, locale)).join(t.between)])
    await terminal.out(tableOf(terminal.colours, [t.col_name, t.col_salutation, t.col_cup, t.col_organization, t.col_position, t.col_found])(rows))
    if (found.more) terminal.err(`${translate(cli, locale, 'people_more', { n: String(found.items.length) })}\n`)
  },
}

/** 姓名 武[伟芳] */
const whereOf = ({ field, text, ranges }: Found['marks'][number], locale: keyof typeof foundIn): string => {
  let [said, at] = ['', 0]
  for (const { from, to } of ranges) {
    said += `${text.slice(at, from)}[${text.slice(from, to)}]`
    at = to
  }
  return `${foundIn[locale][field]} ${plain(said + text.slice(at))}`
}

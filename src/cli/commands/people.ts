import { listContacts } from '#contract/contact.ts'
import { cli } from '#i18n/cli.ts'
import { translate } from '#i18n/messages.ts'
import { roleWords } from '#i18n/words.ts'
import { roleAsked } from '../asking/words.ts'
import type { Command } from '../base/command.ts'
import { choice, one } from '../base/flags.ts'
import { jsonListOut } from '../base/json.ts'
import { itemsOf, pagesOf } from '../base/pages.ts'
import { cupText } from '../terminal/cup-text.ts'
import { cupColour } from '../terminal/paint.ts'
import { tableOf } from '../terminal/table.ts'

const SORTS = { name: 'name', due: 'due', warmth: 'coldest' } as const

/** The people of the network, page by page as they come. */
export const people: Command = {
  name: 'people', options: { sort: 'text', role: 'text', q: 'text', 'let-go': 'flag' }, words: [0, 0],
  run: async ({ client, flags, json, terminal, locale }) => {
    const role = one(flags, 'role')
    const q = one(flags, 'q')
    const filter = {
      sort: SORTS[choice(flags, 'sort', ['name', 'due', 'warmth'])],
      ...(role === undefined ? {} : { roleKind: roleAsked(role, locale) }), ...(q === undefined ? {} : { q }), ...(flags.has('let-go') ? { letGo: true } : {}),
    }
    const call = await client()
    const pages = pagesOf(at => call(listContacts, { ...filter, ...at }))
    if (json) return jsonListOut(terminal, {}, 'items', itemsOf(pages))
    const t = cli[locale]
    const table = tableOf(terminal.colours, [t.col_name, t.col_cup, t.col_due, t.col_last, t.col_role, t.col_organization, t.col_position])
    for await (const items of pages) {
      if (items.length === 0) return terminal.out(`${t.people_none}\n`)
      await terminal.out(table(items.map(({ name, cup, roleKinds, organization, position }) => [
        name, { text: cupText(locale, cup), colour: cupColour[cup.state] }, cup.dueOn ?? '', cup.lastOn ?? '',
        roleKinds.map(kind => translate(roleWords, locale, kind)).join(translate(cli, locale, 'between')), organization, position,
      ])))
    }
  },
}

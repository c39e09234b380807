import { listTokens } from '#contract/session.ts'
import { cli } from '#i18n/cli.ts'
import { translate } from '#i18n/messages.ts'
import type { Command } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { tableOf } from '../terminal/table.ts'

/** The tokens in force, never their secrets. */
export const tokenList: Command = {
  name: 'token list', options: {}, words: [0, 0],
  run: async ({ client, json, terminal, locale }) => {
    const found = await (await client())(listTokens, {})
    if (json) return jsonOut(terminal, found)
    const t = cli[locale]
    if (found.items.length === 0) return terminal.out(`${t.token_none}\n`)
    const table = tableOf(terminal.colours, [t.col_name, t.col_created, t.col_used, t.col_id])
    return terminal.out(table(found.items.map(({ id, name, createdAt, lastUsedAt }) => [
      name, createdAt.slice(0, 10), lastUsedAt === null ? t.token_unused : translate(cli, locale, 'token_used', { at: lastUsedAt.slice(0, 10) }), id,
    ])))
  },
}

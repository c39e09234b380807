import { createToken } from '#contract/session.ts'
import { cli } from '#i18n/cli.ts'
import { translate } from '#i18n/messages.ts'
import type { Command } from '../base/command.ts'
import { needed } from '../base/flags.ts'
import { jsonOut } from '../base/json.ts'

/** Makes an API token. On stdout stands the secret and nothing else, so that a script can keep it. */
export const tokenCreate: Command = {
  name: 'token create', options: { name: 'text' }, words: [0, 0],
  run: async ({ client, flags, json, terminal, locale }) => {
    const name = needed(flags, 'name')
    const made = await (await client())(createToken, { name })
    if (json) return jsonOut(terminal, made)
    await terminal.out(`${made.secret}\n`)
    terminal.err(`${translate(cli, locale, 'token_created', { name: made.token.name })}\n`)
  },
}

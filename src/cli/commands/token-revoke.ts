import { listTokens, revokeToken } from '#contract/session.ts'
import { cli } from '#i18n/cli.ts'
import { translate } from '#i18n/messages.ts'
import type { Command } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { failed } from '../base/trouble.ts'

/** Revokes a token by its id, or by a name no other has. */
export const tokenRevoke: Command = {
  name: 'token revoke', options: {}, words: [1, 1],
  run: async ({ client, words: [wanted = ''], json, terminal, locale }) => {
    const call = await client()
    const { items } = await call(listTokens, {})
    const found = items.filter(({ id, name }) => id === wanted || name === wanted)
    const [token] = found
    if (token === undefined) throw failed('cli.token_unknown', { name: wanted }, { code: 'not_found' })
    if (found.length > 1) {
      const ids = found.map(({ id }) => id).join(' ')
      throw failed('cli.token_ambiguous', { name: wanted, n: String(found.length), ids }, { code: 'conflict', details: { candidates: found } })
    }
    await call(revokeToken, { tokenId: token.id })
    return json ? jsonOut(terminal, { token }) : terminal.out(`${translate(cli, locale, 'token_revoked', { name: token.name })}\n`)
  },
}

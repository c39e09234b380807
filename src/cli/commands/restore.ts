import { cli } from '#i18n/cli.ts'
import { translate } from '#i18n/messages.ts'
import type { Command } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { usage } from '../base/trouble.ts'
import { rowsOf } from './backup.ts'

/** A backup into empty data on this machine: all of it or nothing. */
export const restore: Command = {
  name: 'restore', options: {}, words: [1, 1],
  run: async ({ host, place, words: [file = ''], json, terminal, locale }) => {
    if (place.url !== null) throw usage('cli.local_only', { command: 'restore' })
    const made = await host.restore(file, place)
    if (json) return jsonOut(terminal, { file, ...made })
    const at = made.createdAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')
    return terminal.out(`${translate(cli, locale, 'restored', { n: rowsOf(made), at })}\n`)
  },
}

import { cli } from '#i18n/cli.ts'
import { translate } from '#i18n/messages.ts'
import type { BackupSummary, Command } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { usage } from '../base/trouble.ts'

/** Everything on this machine into one file. */
export const backup: Command = {
  name: 'backup', options: {}, words: [1, 1],
  run: async ({ host, place, words: [file = ''], json, terminal, locale }) => {
    if (place.url !== null) throw usage('cli.local_only', { command: 'backup' })
    const made = await host.backup(file, place)
    return json ? jsonOut(terminal, { file, ...made }) : terminal.out(`${translate(cli, locale, 'backed_up', { file, n: rowsOf(made) })}\n`)
  },
}

export const rowsOf = ({ counts }: BackupSummary): number => Object.values(counts).reduce((sum, count) => sum + count, 0)

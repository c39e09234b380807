import { basename } from 'node:path'
import { putHolidays } from '#contract/holidays.ts'
import { cli } from '#i18n/cli.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { translate } from '#i18n/messages.ts'
import type { Command } from '../base/command.ts'
import { readGiven } from '../base/files.ts'
import { jsonOut } from '../base/json.ts'
import { dayCounts } from '../report/day-counts.ts'
import { bytesOf } from '../terminal/lines.ts'

/** Brings a year's notice in the schema of holiday-cn, from a file or standard input. */
export const holidaysImport: Command = {
  name: 'holidays import', words: [1, 1], options: {},
  run: async ({ client, json, locale, terminal, words: [file = ''] }) => {
    const text = new TextDecoder().decode(file === '-' ? await bytesOf(terminal.stdin) : await readGiven(file))
    const done = await (await client())(putHolidays, { text, ...(file === '-' ? {} : { source: basename(file) }) })
    if (json) return jsonOut(terminal, done)
    const { year, days } = done.year
    await terminal.out(`${translate(cliMeet, locale, 'holidays_kept', { year, ...dayCounts(days) })}\n`)
    terminal.err(`${translate(cli, locale, 'undo_hint', { act: done.actId })}\n`)
  },
}

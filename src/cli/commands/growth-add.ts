import { createGrowthEntry } from '#contract/growth.ts'
import { getWorkspace } from '#contract/workspace.ts'
import type { Day } from '#domain/time/day.ts'
import { cli } from '#i18n/cli.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { growth as words } from '#i18n/growth.ts'
import { translate } from '#i18n/messages.ts'
import { dayAsked } from '../asking/day.ts'
import { growthKindAsked } from '../asking/growth-kind.ts'
import type { Command } from '../base/command.ts'
import { one } from '../base/flags.ts'
import { jsonOut } from '../base/json.ts'
import { plain } from '../terminal/width.ts'

/** Writes down progress, something learned, a mistake or a problem. */
export const growthAdd: Command = {
  name: 'growth add', words: [2, 500], options: { on: 'text' },
  run: async ({ client, flags, json, locale, terminal, words: [said = '', ...rest] }) => {
    const kind = growthKindAsked(said, locale)
    const call = await client()
    const on = one(flags, 'on')
    const day = on === undefined ? {} : { on: dayAsked(on, (await call(getWorkspace, {})).today as Day, 'past') }
    const done = await call(createGrowthEntry, { kind, text: rest.join(' '), ...day })
    if (json) return jsonOut(terminal, done)
    await terminal.out(`${translate(cliMeet, locale, 'growth_added', { kind: words[locale][kind], text: plain(done.entry.text) })}\n`)
    terminal.err(`${translate(cli, locale, 'undo_hint', { act: done.actId })}\n`)
  },
}

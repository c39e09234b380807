import { listGrowth } from '#contract/growth.ts'
import { getWorkspace } from '#contract/workspace.ts'
import type { Day } from '#domain/time/day.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { shortDay } from '#i18n/dates.ts'
import { growth as words } from '#i18n/growth.ts'
import { translate } from '#i18n/messages.ts'
import { growthKindAsked } from '../asking/growth-kind.ts'
import type { Command } from '../base/command.ts'
import { one, wholeNumber } from '../base/flags.ts'
import { jsonOut } from '../base/json.ts'
import { plain } from '../terminal/width.ts'

/** My growth log, or one kind of entry, the newest first. */
export const growth: Command = {
  name: 'growth', words: [0, 0], options: { kind: 'text', limit: 'text' },
  run: async ({ client, flags, json, locale, terminal }) => {
    const said = one(flags, 'kind')
    const kind = said === undefined ? {} : { kind: growthKindAsked(said, locale) }
    const limit = wholeNumber(flags, 'limit', 1, 200) ?? 50
    const call = await client()
    const found = await call(listGrowth, { ...kind, limit })
    if (json) return jsonOut(terminal, found)
    const today = (await call(getWorkspace, {})).today as Day
    const lines = found.items.map(({ on, kind, text, solvedOn }) =>
      `${shortDay(locale, on, today)}  ${words[locale][kind]}  ${plain(text)}${solvedOn === null ? '' : ` · ${translate(cliMeet, locale, 'solved', { on: shortDay(locale, solvedOn, today) })}`}`)
    return terminal.out(`${lines.length === 0 ? cliMeet[locale].growth_none : lines.join('\n')}\n`)
  },
}

import { listHolidays } from '#contract/holidays.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { translate } from '#i18n/messages.ts'
import type { Command } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { dayCounts } from '../report/day-counts.ts'

/** China's days off by year, and where each notice came from. */
export const holidays: Command = {
  name: 'holidays', words: [0, 0], options: {},
  run: async ({ client, json, locale, terminal }) => {
    const found = await (await client())(listHolidays, {})
    if (json) return jsonOut(terminal, found)
    const lines = found.years.map(({ year, origin, provisional, days }) =>
      `${translate(cliMeet, locale, 'holiday_year', { year, origin: cliMeet[locale][`origin_${origin}`], ...dayCounts(days) })}${provisional && origin !== 'none' ? cliMeet[locale].holiday_partial : ''}`)
    return terminal.out(`${lines.join('\n')}\n`)
  },
}

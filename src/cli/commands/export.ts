import { exportPlan, getPlan } from '#contract/plan.ts'
import { cli } from '#i18n/cli.ts'
import { translate } from '#i18n/messages.ts'
import { planAsked, yearAsked } from '../asking/plan.ts'
import type { Command } from '../base/command.ts'
import { writeWhole } from '../base/files.ts'
import { choice, one } from '../base/flags.ts'
import { jsonOut } from '../base/json.ts'
import { usage } from '../base/trouble.ts'

/** The plan of a year as .xlsx or .csv, by how the file's name ends. */
export const exportSheet: Command = {
  name: 'export', options: { plan: 'text', headings: 'text' }, words: [1, 1],
  run: async ({ client, flags, words: [file = ''], json, terminal, locale }) => {
    const [, format] = /\.(xlsx|csv)$/i.exec(file) ?? []
    if (format === undefined) throw usage('cli.file_kind', { file })
    const year = one(flags, 'plan')
    const wanted = year === undefined ? null : yearAsked(year)
    const headings = flags.has('headings') ? choice(flags, 'headings', ['zh-CN', 'en']) : locale
    const call = await client()
    const { id: planId, fiscalYear } = await planAsked(call, wanted)
    const { lines } = await call(getPlan, { planId })
    await writeWhole(file, await call.down(exportPlan, { planId, format: format.toLowerCase() === 'csv' ? 'csv' : 'xlsx', headings }))
    if (json) return jsonOut(terminal, { file, planId, fiscalYear, lines: lines.length })
    return terminal.out(`${translate(cli, locale, 'exported', { file, n: lines.length })}\n`)
  },
}

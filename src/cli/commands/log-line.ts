import { cli } from '#i18n/cli.ts'
import { translate } from '#i18n/messages.ts'
import { keepAsked, lineAsked } from '../asking/line.ts'
import type { Run } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { usage } from '../base/trouble.ts'
import { lineText } from '../report/line-text.ts'
import { refillText } from '../report/refill-text.ts'

/** 「上周五和张经理午餐，聊了整合营销」: reads a line and keeps it, or with --dry-run only shows what was understood. */
export const logLine = async ({ client, flags, json, terminal, locale, words }: Run): Promise<void> => {
  // The line itself is the notes, and has no place for money.
  for (const option of ['notes', 'money']) if (flags.has(option)) throw usage('cli.line_without', { option: `--${option}` })
  const { line, today } = await lineAsked(client, words.join(' '), flags, locale)
  const dryRun = flags.has('dry-run')
  const done = dryRun ? null : await keepAsked(await client(), line)
  if (json) return jsonOut(terminal, { ...(done ?? { dryRun }), line })
  const lines = [...lineText(locale, line, today), ...(done?.refills.map(refill => refillText(terminal, locale, refill)) ?? []), ...(dryRun ? [cli[locale].line_dry] : [])]
  await terminal.out(`${lines.join('\n')}\n`)
  if (done !== null) terminal.err(`${translate(cli, locale, 'undo_hint', { act: done.actId })}\n`)
}

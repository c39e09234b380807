import { previewReminders } from '#contract/reminder.ts'
import type { Command } from '../base/command.ts'
import { jsonOut } from '../base/json.ts'
import { paint } from '../terminal/paint.ts'
import { plain } from '../terminal/width.ts'

/** Today’s digest as it would go by e-mail now; sends nothing. */
export const digest: Command = {
  name: 'digest', options: {}, words: [0, 0],
  run: async ({ client, json, terminal }) => {
    const found = await (await client())(previewReminders, {})
    if (json) return jsonOut(terminal, found)
    const { subject, text } = found.digest
    return terminal.out(`${paint(terminal.colours, 'bold', plain(subject))}\n\n${text.split('\n').map(plain).join('\n')}\n`)
  },
}

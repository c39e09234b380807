import type { Returned } from '#client/returned.ts'
import type { proposeMeeting } from '#contract/meeting.ts'
import { cliMeet } from '#i18n/cli-meet.ts'
import { translate } from '#i18n/messages.ts'
import type { Run } from '../base/command.ts'
import { one } from '../base/flags.ts'
import { failed, usage } from '../base/trouble.ts'
import { answerTo } from './answer.ts'

type Reading = Returned<typeof proposeMeeting>['readings'][number]

/** Which reading of a frequency is meant: the only one, that of `--reading` (its key or number), or the one chosen on the terminal from their dates (`shown`). Fails with `cli.every_unread` or `cli.reading_needed`. */
export const readingAsked = async ({ flags, terminal, locale, json }: Run, every: string, readings: readonly Reading[], shown: string): Promise<Reading> => {
  const [only] = readings
  if (only === undefined) throw failed('cli.every_unread', { value: every }, { code: 'invalid' })
  const choices = readings.map(({ key }) => key).join(' | ')
  const wanted = one(flags, 'reading')
  if (wanted !== undefined) {
    const found = readings.find(({ key }, i) => key === wanted || String(i + 1) === wanted)
    if (found === undefined) throw usage('cli.option_choice', { option: '--reading', value: wanted, choices })
    return found
  }
  if (readings.length === 1) return only
  const needed = failed('cli.reading_needed', { value: every, choices }, { code: 'conflict', details: { readings }, more: shown })
  if (json || !terminal.attended) throw needed
  await terminal.out(shown)
  const found = readings[Number(await answerTo(terminal, translate(cliMeet, locale, 'choose', { n: readings.length }))) - 1]
  if (found === undefined) throw needed
  return found
}

import type { Returned } from '#client/returned.ts'
import type { logInteraction } from '#contract/interaction.ts'
import { cli } from '#i18n/cli.ts'
import { type Locale, translate } from '#i18n/messages.ts'
import { cupText } from '../terminal/cup-text.ts'
import { cupColour, paint } from '../terminal/paint.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { plain } from '../terminal/width.ts'

type Refill = Returned<typeof logInteraction>['refills'][number]

/** 张伟：凉 32°C → 烫 95°C */
export const refillText = ({ colours }: Terminal, locale: Locale, { name, before, after }: Refill): string => {
  const cup = (one: Refill['after']): string => paint(colours, cupColour[one.state], cupText(locale, one))
  return translate(cli, locale, 'refill', { name: plain(name), before: cup(before), after: cup(after) })
}

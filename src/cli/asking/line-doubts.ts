import type { Returned } from '#client/returned.ts'
import type { readLine } from '#contract/line.ts'
import { cliFailures } from '#i18n/cli-failures.ts'
import { type Locale, translateKey } from '#i18n/messages.ts'
import { failed, type Trouble } from '../base/trouble.ts'
import { tableOf } from '../terminal/table.ts'
import { plain } from '../terminal/width.ts'

type Reading = Returned<typeof readLine>

/** What keeps a line from being kept, and which option settles it. */
export interface Doubt {
  readonly key: 'cli.line_nobody' | 'cli.line_unclear' | 'cli.line_unknown' | 'cli.line_no_format'
  readonly values: Readonly<Record<string, string>>
}

/** Whom the line leaves open; `makes`: people nobody knows are made. */
export const lineDoubts = ({ people, unclearPeople, unknownPeople }: Reading, makes: boolean): Doubt[] => [
  ...unclearPeople.map(({ said, candidates }): Doubt => ({ key: 'cli.line_unclear', values: { said, n: String(candidates.length) } })),
  ...(makes || unknownPeople.length === 0 ? [] : [{ key: 'cli.line_unknown', values: { names: unknownPeople.join(', ') } } as const]),
  ...(people.length + unclearPeople.length + unknownPeople.length === 0 ? [{ key: 'cli.line_nobody', values: {} } as const] : []),
]

/** All doubts as one failure: the first with its key, the others and those who may be meant below; with --json also the reading. */
export const inDoubt = (doubts: readonly Doubt[], reading: Reading, locale: Locale): Trouble => {
  const [first = { key: 'cli.line_nobody', values: {} } as const, ...others] = doubts
  const candidates = doubts.some(({ key }) => key === 'cli.line_unclear') ? reading.unclearPeople.flatMap(one => one.candidates) : []
  const rows = candidates.map(({ id, name, salutation, organization, position }) => [name, salutation, [organization, position].filter(part => part !== '').join(' · '), id])
  const messages = others.map(({ key, values }) => plain(translateKey(cliFailures, locale, key, values)))
  return failed(first.key, first.values, {
    code: first.key === 'cli.line_unclear' ? 'conflict' : first.key === 'cli.line_unknown' ? 'not_found' : 'invalid',
    details: { doubts: doubts.map(({ key, values }) => ({ key, values })), candidates, reading },
    more: `${tableOf(false, null)(rows).replace(/^(?=.)/gm, '  ')}${messages.map(message => `${message}\n`).join('')}`,
  })
}

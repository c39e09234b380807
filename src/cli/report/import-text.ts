import { cli } from '#i18n/cli.ts'
import { type Locale, translate } from '#i18n/messages.ts'
import type { Run } from '../base/command.ts'
import { type Colour, paint } from '../terminal/paint.ts'
import { cut, plain } from '../terminal/width.ts'
import type { ImportOutcome, ImportReport, ImportRow } from './import-outcome.ts'
import { rangesOf } from './ranges.ts'

const MARKS: Readonly<Partial<Record<ImportRow['state'], readonly [mark: string, colour: Colour]>>> = {
  create: ['+', 'green'], change: ['~', 'yellow'], doubt: ['?', 'cyan'], error: ['!', 'red'],
}
const LONGEST = 60

/** A line a row that does something, rows that are the same in one line, then the sums. */
export const importText = ({ terminal, locale }: Run, file: string, sheet: string, dryRun: boolean): ImportReport => {
  const same: number[] = []
  let begun = false
  const begin = async (): Promise<void> => {
    const title = sheet === '' ? file : translate(cli, locale, 'import_title', { file, sheet: plain(sheet) })
    if (!begun) await terminal.out(`${paint(terminal.colours, 'bold', title)}\n`)
    begun = true
  }
  return {
    row: async row => {
      await begin()
      const [mark, colour] = MARKS[row.state] ?? []
      if (row.state === 'same') same.push(row.row)
      if (mark === undefined || colour === undefined) return
      const name = plain(row.name) || cli[locale].import_nameless
      const said = rowText(locale, row)
      const line = `${translate(cli, locale, 'import_row', { row: row.row })} ${name}${said === '' ? '' : translate(cli, locale, 'colon') + said}`
      await terminal.out(`${paint(terminal.colours, colour, mark)} ${line}\n`)
    },
    end: async outcome => {
      await begin()
      if (same.length > 0) await terminal.out(`= ${translate(cli, locale, 'import_row', { row: rangesOf(same).join(translate(cli, locale, 'between')) })}\n`)
      await terminal.out(`${sumsText(locale, outcome, dryRun)}\n`)
      if (dryRun) await terminal.out(`${cli[locale].import_dry}\n`)
      else if (outcome.left > 0) await terminal.out(`${cli[locale].import_mend}\n`)
      if (outcome.actId !== null && outcome.created + outcome.changed > 0) terminal.err(`${translate(cli, locale, 'undo_hint', { act: outcome.actId })}\n`)
    },
  }
}

/** Why a row is left, or what it changes; a new person's fields are in the sheet for all to see. */
const rowText = (locale: Locale, { state, problems, diff }: ImportRow): string => {
  const said = state === 'doubt' || state === 'error' ? problems.map(({ text }) => plain(text))
    : state === 'change' ? diff.map(({ label, before, after }) => {
        const values = { label: plain(label), before: cut(plain(before), LONGEST), after: cut(plain(after), LONGEST) }
        return translate(cli, locale, before === '' ? 'import_add' : 'import_change', values)
      })
    : []
  return said.join(translate(cli, locale, 'semicolon'))
}

const sumsText = (locale: Locale, { created, changed, same, left }: ImportOutcome, dryRun: boolean): string => [
  translate(cli, locale, dryRun ? 'import_would_create' : 'import_created', { n: created }),
  translate(cli, locale, dryRun ? 'import_would_change' : 'import_changed', { n: changed }),
  translate(cli, locale, 'import_same', { n: same }),
  ...(left === 0 ? [] : [translate(cli, locale, dryRun ? 'import_would_leave' : 'import_left', { n: left })]),
].join(translate(cli, locale, 'semicolon'))

import type * as z from 'zod/mini'
import type { applyImport, importRowView, importView } from '#contract/import.ts'

export type ImportView = z.output<typeof importView>
export type ImportRow = z.output<typeof importRowView>
export type Applied = z.output<(typeof applyImport)['returns']>
export type RowState = keyof ImportView['counts']
export type Decision = NonNullable<ImportRow['decision']>

/** The order the tabs stand in; the last two only when there is something in them. */
export const STATES = ['create', 'change', 'doubt', 'error', 'same', 'applied', 'discarded'] as const satisfies readonly RowState[]

/** Where to look first: what asks something of the reader. */
export const firstState = (counts: ImportView['counts']): RowState => (['doubt', 'error', 'create', 'change', 'applied', 'same'] as const).find(state => counts[state] > 0) ?? 'create'

/** Whether the doubt is about whom the row means (and not only about how a word is read). */
export const isAboutPerson = ({ match, candidates, problems }: ImportRow): boolean =>
  (match !== null && !match.certain) || candidates.length > 0 || problems.some(({ key }) => key === 'sheet.duplicate')

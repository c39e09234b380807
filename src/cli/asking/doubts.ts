import type { Client } from '#client/client.ts'
import type { Returned } from '#client/returned.ts'
import { listImportRows, mendImportRow } from '#contract/import.ts'
import type { ImportId } from '#domain/base/ids.ts'
import { itemsOf, pagesOf } from '../base/pages.ts'

type Row = Returned<typeof listImportRows>['items'][number]

/** Words that were not understood and are kept as written. */
const isUnread = (key: string): boolean => key.endsWith('_unread')
const isHarmless = (key: string): boolean => isUnread(key) || key === 'sheet.title_only' || key === 'sheet.person_unclear'

/** Decides the doubts a reader gave away beforehand; whoever contradicts what is known, or may be several people, is still asked about. */
export const decideDoubts = async (call: Client, importId: ImportId, mode: 'unread' | 'all'): Promise<void> => {
  for await (const row of itemsOf(pagesOf(at => call(listImportRows, { importId, state: 'doubt', ...at })))) {
    const decision = decisionOf(row, mode)
    if (decision !== null) await call(mendImportRow, { importId, row: row.row, ...decision })
  }
}

const decisionOf = ({ problems, match }: Row, mode: 'unread' | 'all') => {
  const keys = problems.filter(({ kind }) => kind === 'doubt').map(({ key }) => key)
  if (keys.every(mode === 'unread' ? isUnread : isHarmless)) return { decision: 'accept' } as const
  const seemsSame = match !== null && keys.every(key => isHarmless(key) || key === 'sheet.maybe_same')
  return mode === 'all' && seemsSame ? ({ decision: 'same_person', contactId: match.contactId } as const) : null
}

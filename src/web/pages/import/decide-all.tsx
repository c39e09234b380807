import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { listImportRows, mendImportRow } from '#contract/import.ts'
import { importPage as words } from '#i18n/import-page.ts'
import { parts } from '#i18n/parts.ts'
import { api, refresh } from '../../ground/api.ts'
import { messageOf, useActs } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import styles from './import.module.css'
import { type Decision, type ImportRow, type ImportView, isAboutPerson } from './import-view.ts'

/** A decision for every row in doubt it fits: whom a row means for those that ask it, 接受 for words kept as written. */
export const DecideAll = ({ view }: { view: ImportView }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const queries = useQueryClient()
  const { say } = useActs()
  const [at, setAt] = useState<{ done: number; all: number } | null>(null)
  const decide = useMutation({
    mutationFn: async (decision: Decision) => {
      const rows = (await openDoubts(view)).filter(row => fits(row, decision))
      for (const [done, { row }] of rows.entries()) {
        setAt({ done, all: rows.length })
        await api(mendImportRow, { importId: view.id, row, decision })
      }
      return rows.length
    },
    onSuccess: n => say({ text: t('decided_all', { n }) }),
    onError: error => say({ text: messageOf(error, p('unknown_error')), bad: true }),
    onSettled: async () => {
      setAt(null)
      await refresh(queries)
    },
  })
  return (
    <div className={styles.all} role="group" aria-label={t('all_label')}>
      <Button small busy={decide.isPending} onClick={() => decide.mutate('same_person')}>{t('all_same')}</Button>
      <Button small busy={decide.isPending} onClick={() => decide.mutate('new_person')}>{t('all_other')}</Button>
      <Button small busy={decide.isPending} onClick={() => decide.mutate('accept')}>{t('all_accept')}</Button>
      <Button small kind="quiet" busy={decide.isPending} onClick={() => decide.mutate('discard')}>{t('all_aside')}</Button>
      <span role="status" className="muted small">{at === null ? '' : t('deciding', at)}</span>
    </div>
  )
}

const fits = (row: ImportRow, decision: Decision): boolean => {
  if (decision === 'discard') return true
  if (decision === 'accept') return !isAboutPerson(row)
  // Who is meant among several namesakes is for the reader to say, row by row.
  return isAboutPerson(row) && (decision === 'new_person' || (row.candidates.length <= 1 && (row.match !== null || row.candidates.length === 1)))
}

const openDoubts = async (view: ImportView): Promise<ImportRow[]> => {
  const rows: ImportRow[] = []
  for (let cursor: string | undefined; ;) {
    const page = await api(listImportRows, { importId: view.id, state: 'doubt', limit: 200, ...(cursor === undefined ? {} : { cursor }) })
    rows.push(...page.items)
    if (page.next === null) return rows
    cursor = page.next
  }
}

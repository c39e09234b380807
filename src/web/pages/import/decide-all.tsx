import { useMutation, useQueryClient } from '@tanstack/react-query'
import { decideImport } from '#contract/import.ts'
import { importPage as words } from '#i18n/import-page.ts'
import { parts } from '#i18n/parts.ts'
import { api, refresh } from '../../ground/api.ts'
import { messageOf, useActs } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import styles from './import.module.css'
import type { Decision, ImportView } from './import-view.ts'

/** A decision for every row in doubt it fits, as one act: whom a row means for those that ask it, 接受 for words kept as written. */
export const DecideAll = ({ view }: { view: ImportView }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const queries = useQueryClient()
  const { say } = useActs()
  const decide = useMutation({
    mutationFn: (decision: Decision) => api(decideImport, { importId: view.id, decision }),
    // Where the decision fitted no row there is no act to take back.
    onSuccess: ({ decided, actId }) => say({ text: t('decided_all', { n: decided }), ...(decided > 0 && { actId }) }),
    onError: error => say({ text: messageOf(error, p('unknown_error')), bad: true }),
    onSettled: () => refresh(queries),
  })
  return (
    <div className={styles.all} role="group" aria-label={t('all_label')}>
      <Button small busy={decide.isPending} onClick={() => decide.mutate('same_person')}>{t('all_same')}</Button>
      <Button small busy={decide.isPending} onClick={() => decide.mutate('new_person')}>{t('all_other')}</Button>
      <Button small busy={decide.isPending} onClick={() => decide.mutate('accept')}>{t('all_accept')}</Button>
      <Button small kind="quiet" busy={decide.isPending} onClick={() => decide.mutate('discard')}>{t('all_aside')}</Button>
    </div>
  )
}

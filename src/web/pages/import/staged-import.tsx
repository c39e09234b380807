import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { applyImport, discardImport, getImport } from '#contract/import.ts'
import type { ImportId } from '#domain/base/ids.ts'
import { importPage as words } from '#i18n/import-page.ts'
import { parts } from '#i18n/parts.ts'
import { api, refresh, useAsk } from '../../ground/api.ts'
import { messageOf, useAct, useActs } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { DropAnywhere } from '../../parts/drop-anywhere.tsx'
import { Page } from '../../parts/page.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Asked } from '../../parts/states.tsx'
import { ColumnStrip } from './column-strip.tsx'
import { Done } from './done.tsx'
import styles from './import.module.css'
import type { Applied, ImportView } from './import-view.ts'
import { RowTabs } from './row-tabs.tsx'
import { SourceCard } from './source-card.tsx'
import { useStage } from './use-stage.ts'

/** A sheet that was read: what its columns mean, what each row would do, and the one press that brings it in. */
export const StagedImport = ({ importId, then }: { importId: ImportId; then: 'welcome' | undefined }) => {
  const t = useWords(words)
  const asked = useAsk(getImport, { importId }, { still: true })
  const stage = useStage({ then })
  const [done, setDone] = useState<Applied | null>(null)
  const view = asked.data
  const sub = view === undefined ? ' ' : t(view.state === 'applied' ? 'sub_done' : view.state === 'discarded' ? 'sub_discarded' : 'sub')
  return (
    <Page wide>
      <PageHead title={view?.fileName ?? t('title')} tab={t('title')} sub={sub} above={<Link to="/plan" className={styles.back}>‹ {t('back')}</Link>} />
      <DropAnywhere label={t('drop')} onFile={file => stage.mutate(file)} />
      <Asked of={asked} wait={8}>
        {one => (
          <div className="stack">
            {done !== null && <Done applied={done} then={then} onUndone={() => setDone(null)} />}
            {one.state === 'staged' && <SourceCard view={one} />}
            {one.state === 'staged' && <ColumnStrip view={one} />}
            <RowTabs key={done?.actId ?? ''} view={one} />
            {one.state === 'staged' && <ApplyBar view={one} onDone={setDone} />}
          </div>
        )}
      </Asked>
    </Page>
  )
}

/** Stays at the foot: 「导入 497 行，留下 3 行待修补」. */
const ApplyBar = ({ view, onDone }: { view: ImportView; onDone: (applied: Applied) => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { say } = useActs()
  const { create, change, doubt, error } = view.counts
  const [ready, left] = [create + change, doubt + error]
  const apply = useMutation({
    mutationFn: () => api(applyImport, { importId: view.id }),
    onSuccess: async applied => {
      say({ text: t('applied', { n: ready }), actId: applied.actId })
      onDone(applied)
      await refresh(queries)
      document.querySelector<HTMLElement>('main h1')?.focus()
    },
    onError: failed => say({ text: messageOf(failed, p('unknown_error')), bad: true }),
  })
  const discard = useAct(discardImport, { said: () => t('discarded') })
  return (
    <div className={styles.applyBar}>
      <Button kind="quiet" busy={discard.isPending} onClick={() => discard.mutate({ importId: view.id }, { onSuccess: () => void navigate({ to: '/plan' }) })}>{t('discard')}</Button>
      <span className={styles.left} role="status">{apply.isPending ? t('applying') : left > 0 ? t('apply_left', { n: left }) : ''}</span>
      <Button kind="main" disabled={ready === 0} busy={apply.isPending} onClick={() => apply.mutate()}>{ready === 0 ? t('nothing') : t('apply', { n: ready })}</Button>
    </div>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { createImport } from '#contract/import.ts'
import { loadSample } from '#contract/workspace.ts'
import { firstRun } from '#i18n/first-run.ts'
import { parts } from '#i18n/parts.ts'
import { api, refresh } from '../../ground/api.ts'
import { messageOf } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { Cup } from '../../parts/cup.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'
import { FormFailure } from '../../parts/field.tsx'
import { FileDrop } from '../../parts/file-drop.tsx'
import { TextArea } from '../../parts/inputs.tsx'
import styles from './door.module.css'

/** Step 2: a sheet, pasted cells, sample data or nothing. */
export const DataStep = ({ onDone }: { onDone: () => void }) => {
  const t = useWords(firstRun)
  const p = useWords(parts)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [pasted, setPasted] = useState('')
  const stage = useMutation({
    mutationFn: async (sheet: File | string) => typeof sheet === 'string'
      ? api.up(createImport, { fileName: t('pasted_name'), pasted: 'true' }, new TextEncoder().encode(sheet), 'text/plain')
      : api.up(createImport, { fileName: sheet.name }, new Uint8Array(await sheet.arrayBuffer())),
    onSuccess: staged => void navigate({ to: '/import/$importId', params: { importId: staged.import.id }, search: { then: 'welcome' } }),
  })
  const sample = useMutation({
    mutationFn: () => api(loadSample, {}),
    onSuccess: async () => {
      await refresh(queries)
      onDone()
    },
  })
  const busy = stage.isPending || sample.isPending
  const error = stage.error ?? sample.error
  return (
    <div className={styles.ways}>
      <FormFailure message={error === null ? null : messageOf(error, p('unknown_error'))} />
      <FileDrop accept=".xlsx,.xlsm,.csv,.tsv,.txt,.ods" busy={busy} hint={stage.isPending ? t('reading') : t('drop_hint')} onFile={file => stage.mutate(file)} />
      <Disclosure label={t('paste')}>
        <div className="stack-s">
          <TextArea label={t('paste_label')} hint={t('paste_hint')} value={pasted} onChange={setPasted} spellCheck={false} />
          <div><Button onClick={() => stage.mutate(pasted)} disabled={pasted.trim() === ''} busy={stage.isPending}>{t('paste_read')}</Button></div>
        </div>
      </Disclosure>
      <button type="button" className={styles.way} disabled={busy} aria-busy={sample.isPending || undefined} onClick={() => sample.mutate()}>
        <Cup state="warm" size={32} silent /><span><b>{t('sample')}</b><small>{t('sample_hint')}</small></span>
      </button>
      <button type="button" className={styles.way} disabled={busy} onClick={onDone}>
        <Cup state="empty" size={32} silent /><span><b>{t('empty')}</b><small>{t('empty_hint')}</small></span>
      </button>
    </div>
  )
}

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { listImports } from '#contract/import.ts'
import { importPage as words } from '#i18n/import-page.ts'
import { parts } from '#i18n/parts.ts'
import { useAsk } from '../../ground/api.ts'
import { messageOf } from '../../ground/acts.tsx'
import { useWords } from '../../ground/locale.tsx'
import { Button, buttonClass } from '../../parts/button.tsx'
import { DropAnywhere } from '../../parts/drop-anywhere.tsx'
import { FileDrop } from '../../parts/file-drop.tsx'
import { TextArea } from '../../parts/inputs.tsx'
import { Page } from '../../parts/page.tsx'
import { PageHead, Section } from '../../parts/page-head.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import type { ImportSearch } from './import-search.ts'
import styles from './import.module.css'
import { SHEET_FILES, useStage } from './use-stage.ts'

/** Drop, choose or paste a sheet. */
export const NewImport = ({ search }: { search: ImportSearch }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const formats = useFormats()
  const [pasted, setPasted] = useState('')
  const stage = useStage(search, true)
  const waiting = useAsk(listImports, {}).data?.items ?? []
  return (
    <Page>
      <PageHead title={t('title')} above={<Link to="/plan" className={styles.back}>‹ {t('back')}</Link>} sub={t('sub')} />
      <DropAnywhere label={t('drop')} onFile={file => stage.mutate(file)} />
      {stage.error !== null && <div role="alert" className={styles.failed}><b>{t('failed_title')}</b><p>{messageOf(stage.error, p('unknown_error'))}</p></div>}
      <div className="stack">
        <FileDrop accept={SHEET_FILES} busy={stage.isPending} hint={stage.isPending ? t('reading') : t('drop_hint')} onFile={file => stage.mutate(file)} />
        <div className="card pad stack-s">
          <TextArea label={t('paste')} hint={t('paste_hint')} placeholder={t('paste_label')} value={pasted} onChange={setPasted} spellCheck={false} />
          <div><Button onClick={() => stage.mutate(pasted)} disabled={pasted.trim() === ''} busy={stage.isPending}>{t('paste_read')}</Button></div>
        </div>
        {waiting.length > 0 && (
          <Section id="waiting" title={t('waiting')}>
            <ul className={`card ${styles.waiting}`}>
              {waiting.map(({ id, fileName, createdAt, counts }) => (
                <li key={id}>
                  <span className="grow"><b>{fileName}</b><small>{formats.instant(createdAt)} · {t('waiting_rows', { n: counts.create + counts.change + counts.doubt + counts.error })}</small></span>
                  <Link to="/import/$importId" params={{ importId: id }} search={{}} className={buttonClass('plain', true)}>{t('open', { name: '' })}<span className="vh">{fileName}</span></Link>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </Page>
  )
}

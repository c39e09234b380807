import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { createImport, listImports } from '#contract/import.ts'
import { exportPlan, listPlans } from '#contract/plan.ts'
import type { PlanId } from '#domain/base/ids.ts'
import { parts } from '#i18n/parts.ts'
import { settings } from '#i18n/settings.ts'
import { api, useAsk } from '../../ground/api.ts'
import { messageOf } from '../../ground/acts.tsx'
import { download } from '../../ground/download.ts'
import { useLocale, useWords } from '../../ground/locale.tsx'
import { Button, buttonClass } from '../../parts/button.tsx'
import { FormFailure } from '../../parts/field.tsx'
import { FileDrop } from '../../parts/file-drop.tsx'
import { Section } from '../../parts/page-head.tsx'
import { Asked } from '../../parts/states.tsx'
import { useFormats } from '../../parts/use-formats.ts'
import styles from './settings.module.css'

/** Sheets in, sheets out, and the rows that still wait to be mended. */
export const ImportSection = () => {
  const t = useWords(settings)
  const p = useWords(parts)
  const locale = useLocale()
  const formats = useFormats()
  const navigate = useNavigate()
  const imports = useAsk(listImports, {})
  const plans = useAsk(listPlans, {})
  const stage = useMutation({
    mutationFn: async (file: File) => api.up(createImport, { fileName: file.name }, new Uint8Array(await file.arrayBuffer())),
    onSuccess: staged => void navigate({ to: '/import/$importId', params: { importId: staged.import.id }, search: {} }),
  })
  const fetchSheet = useMutation({
    mutationFn: async ({ planId, year, format }: { planId: PlanId; year: number; format: 'xlsx' | 'csv' }) =>
      download(`${t('export_name', { year })}.${format}`, await api.down(exportPlan, { planId, format, headings: locale })),
  })
  const error = stage.error ?? fetchSheet.error
  return (
    <>
      <FormFailure message={error === null ? null : messageOf(error, p('unknown_error'))} />
      <Section id="import" title={t('import_title')}>
        <FileDrop accept=".xlsx,.xlsm,.csv,.tsv,.txt,.ods" busy={stage.isPending} hint={stage.isPending ? t('import_reading') : t('import_hint')} onFile={file => stage.mutate(file)} />
      </Section>
      <Section id="import-waiting" title={t('import_waiting')}>
        <Asked of={imports} wait={2}>
          {({ items }) => items.length === 0 ? <p className="muted">{t('import_none')}</p> : (
            <ul className={`card ${styles.rows}`}>
              {items.map(({ id, fileName, createdAt, counts }) => (
                <li key={id}>
                  <span className="grow">{fileName}<small>{formats.instant(createdAt)} · {t('import_waiting_rows', { n: counts.create + counts.change + counts.doubt + counts.error })}</small></span>
                  <Link to="/import/$importId" params={{ importId: id }} search={{}} className={buttonClass('plain', true)}>{t('import_open', { name: fileName })}</Link>
                </li>
              ))}
            </ul>
          )}
        </Asked>
      </Section>
      <Section id="export" title={t('export_title')}>
        <Asked of={plans} wait={2}>
          {({ items }) => items.length === 0 ? <p className="muted">{t('export_none')}</p> : (
            <ul className={`card ${styles.rows}`}>
              {items.map(({ id, fiscalYear }) => (
                <li key={id}>
                  <span className="grow">{t('export_of', { year: fiscalYear })}</span>
                  {(['xlsx', 'csv'] as const).map(format => (
                    <Button key={format} small aria-label={`${t(`export_${format}`)}: ${fiscalYear}`} onClick={() => fetchSheet.mutate({ planId: id, year: fiscalYear, format })}>{t(`export_${format}`)}</Button>
                  ))}
                </li>
              ))}
            </ul>
          )}
        </Asked>
        <p className="muted small">{t('export_hint')}</p>
      </Section>
    </>
  )
}

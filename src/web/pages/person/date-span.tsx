import { personAbout as words } from '#i18n/person-about.ts'
import { useWords } from '../../ground/locale.tsx'
import { DateField } from '../../parts/inputs.tsx'
import styles from './person-forms.module.css'

/** A span as it is typed: days or ''. */
export interface SpanDraft { readonly from: string; readonly to: string }

export const isSpanWrong = ({ from, to }: SpanDraft): boolean => from !== '' && to !== '' && to < from

/** From and to, both may be left open. */
export const DateSpan = ({ value, onChange }: { value: SpanDraft; onChange: (value: SpanDraft) => void }) => {
  const t = useWords(words)
  return (
    <div className={styles.two}>
      <DateField label={t('from')} optional value={value.from} onChange={from => onChange({ ...value, from })} />
      <DateField label={t('to')} optional value={value.to} onChange={to => onChange({ ...value, to })} error={isSpanWrong(value) ? t('dates_wrong') : null} />
    </div>
  )
}

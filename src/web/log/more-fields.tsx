import { log } from '#i18n/log.ts'
import { sensitivityWords } from '#i18n/words.ts'
import { useWords } from '../ground/locale.tsx'
import { Chip } from '../parts/chip.tsx'
import { Select } from '../parts/choices.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { FieldSet } from '../parts/field.tsx'
import { DateField, NumberField, TextArea } from '../parts/inputs.tsx'
import type { LogDraft } from './draft.ts'
import styles from './log-dialog.module.css'

const SENSITIVITIES = ['open', 'discreet', 'secret'] as const

/** What is seldom needed: cost, who asked, and what was heard with its care. */
export const MoreFields = ({ draft, onChange, currency, moneyError }: { draft: LogDraft; onChange: (change: Partial<LogDraft>) => void; currency: string; moneyError: string | null }) => {
  const t = useWords(log)
  const s = useWords(sensitivityWords)
  return (
    <Disclosure label={t('more')} startOpen={draft.money !== null || draft.startedBy !== null || draft.heard !== ''}>
      <div className="stack">
        <div className={styles.two}>
          <NumberField label={t('money')} unit={currency} value={draft.money} onChange={money => onChange({ money })} error={moneyError} />
          <FieldSet label={t('started_by')}>
            <div className={styles.chips}>
              {(['me', 'them'] as const).map(by => <Chip key={by} on={draft.startedBy === by} onPress={() => onChange({ startedBy: draft.startedBy === by ? null : by })}>{t(`started_${by}`)}</Chip>)}
            </div>
          </FieldSet>
        </div>
        <TextArea label={t('heard')} hint={t('heard_hint')} value={draft.heard} onChange={heard => onChange({ heard })} />
        {draft.heard !== '' && (
          <div className={styles.two}>
            <Select label={t('sensitivity')} value={draft.sensitivity} options={SENSITIVITIES.map(value => ({ value, label: s(value) }))} onChange={sensitivity => onChange({ sensitivity })} />
            <DateField label={t('expires')} optional value={draft.expiresOn} onChange={expiresOn => onChange({ expiresOn })} />
          </div>
        )}
      </div>
    </Disclosure>
  )
}

import { log } from '#i18n/log.ts'
import { useWords } from '../ground/locale.tsx'
import { Button, IconButton } from '../parts/button.tsx'
import { Select } from '../parts/choices.tsx'
import { FieldSet } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { DateField, TextField } from '../parts/inputs.tsx'
import type { FollowUpDraft } from './draft.ts'
import styles from './log-dialog.module.css'

/** What was promised, by me or by them; each may have a day. */
export const FollowUps = ({ value, onChange }: { value: readonly FollowUpDraft[]; onChange: (value: readonly FollowUpDraft[]) => void }) => {
  const t = useWords(log)
  const put = (key: number, change: Partial<FollowUpDraft>): void => onChange(value.map(one => (one.key === key ? { ...one, ...change } : one)))
  return (
    <FieldSet label={t('follow_ups')} optional>
      <div className="stack-s">
        {value.map(one => (
          <div key={one.key} className={styles.followUp}>
            <TextField label={t('follow_up_text')} value={one.text} onChange={text => put(one.key, { text })} maxLength={500} autoFocus={one.text === ''} />
            <Select label={t('follow_up_by')} value={one.by} options={[{ value: 'me', label: t('by_me') }, { value: 'them', label: t('by_them') }]} onChange={by => put(one.key, { by })} />
            <DateField label={t('follow_up_due')} value={one.dueOn} onChange={dueOn => put(one.key, { dueOn })} />
            <IconButton label={t('follow_up_remove')} onClick={() => onChange(value.filter(other => other !== one))}><Icon name="close" /></IconButton>
          </div>
        ))}
        <div><Button small kind="quiet" onClick={() => onChange([...value, { key: 1 + Math.max(0, ...value.map(one => one.key)), text: '', by: 'me', dueOn: '' }])}><Icon name="plus" size={16} />{t('follow_up_add')}</Button></div>
      </div>
    </FieldSet>
  )
}

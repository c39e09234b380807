import type { Birthday } from '#domain/contact/birthday.ts'
import { personAbout as words } from '#i18n/person-about.ts'
import { useWords } from '../../ground/locale.tsx'
import { Checkbox, Select } from '../../parts/choices.tsx'
import { FieldSet } from '../../parts/field.tsx'
import { NumberField } from '../../parts/inputs.tsx'
import styles from './person-forms.module.css'

/** A solar or lunar birthday; the year may stay empty, a lunar month may be a leap one. */
export const BirthdayField = ({ value, onChange, error }: { value: Birthday | null; onChange: (value: Birthday | null) => void; error: string | null }) => {
  const t = useWords(words)
  const calendar = value?.calendar ?? 'none'
  const choose = (next: 'none' | 'solar' | 'lunar'): void =>
    onChange(next === 'none' ? null : { year: null, month: 1, day: 1, ...value, calendar: next, leapMonth: next === 'lunar' && (value?.leapMonth ?? false) })
  return (
    <FieldSet label={t('birthday')} error={error}>
      <div className={styles.birthday}>
        <Select label={t('birthday')} labelHidden value={calendar} options={(['none', 'solar', 'lunar'] as const).map(one => ({ value: one, label: t(`birthday_${one}`) }))} onChange={choose} />
        {value !== null && (
          <>
            <NumberField label={t('birthday_year')} placeholder={t('birthday_year_hint')} value={value.year} onChange={year => onChange({ ...value, year })} />
            <NumberField label={t('birthday_month')} value={value.month} onChange={month => onChange({ ...value, month: month ?? 0 })} />
            <NumberField label={t('birthday_day')} value={value.day} onChange={day => onChange({ ...value, day: day ?? 0 })} />
          </>
        )}
      </div>
      {value?.calendar === 'lunar' && <Checkbox checked={value.leapMonth} onChange={leapMonth => onChange({ ...value, leapMonth })}>{t('birthday_leap')}</Checkbox>}
    </FieldSet>
  )
}

import { useId } from 'react'
import type { Level } from '#domain/contact/contact.ts'
import { personAbout as words } from '#i18n/person-about.ts'
import { useWords } from '../../ground/locale.tsx'
import { FieldSet } from '../../parts/field.tsx'
import styles from './person-forms.module.css'

const LEVELS: readonly (Level | null)[] = [null, 1, 2, 3, 4, 5]

/** One to five, each with its word; or not said. */
export const LevelField = ({ kind, value, onChange }: { kind: 'closeness' | 'busyness'; value: Level | null; onChange: (value: Level | null) => void }) => {
  const t = useWords(words)
  const name = useId()
  return (
    <FieldSet label={t(kind)}>
      <div className={styles.levels}>
        {LEVELS.map(level => (
          <label key={level} className={styles.level}>
            <input type="radio" name={name} checked={value === level} onChange={() => onChange(level)} />
            <span>{level === null ? t('level_none') : <><b>{level}</b> {t(`${kind}_${level}`)}</>}</span>
          </label>
        ))}
      </div>
    </FieldSet>
  )
}

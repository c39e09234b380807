import { type KeyboardEvent, useState } from 'react'
import { parts } from '#i18n/parts.ts'
import { personAbout as words } from '#i18n/person-about.ts'
import { useWords } from '../../ground/locale.tsx'
import { Icon } from '../../parts/icon.tsx'
import { TextField } from '../../parts/inputs.tsx'
import styles from './person-forms.module.css'

/** Words of one's own; Enter or a comma adds, also in Chinese. What is left in the field when it loses the focus is added too. */
export const TagsField = ({ value, onChange }: { value: readonly string[]; onChange: (value: readonly string[]) => void }) => {
  const t = useWords(words)
  const p = useWords(parts)
  const [text, setText] = useState('')
  const add = (): void => {
    const fresh = text.split(/[,，、;；]/).map(tag => tag.trim().replace(/^#/, '')).filter(tag => tag !== '' && !value.includes(tag))
    setText('')
    if (fresh.length > 0) onChange([...value, ...new Set(fresh)])
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229 || text.trim() === '') return
    event.preventDefault()
    event.stopPropagation()
    add()
  }
  return (
    <div className="stack-s">
      <TextField label={t('tags')} hint={p('tags_hint')} value={text} onChange={setText} onKeyDown={onKeyDown} onBlur={add} maxLength={200} autoComplete="off" />
      {value.length > 0 && (
        <ul className={styles.tags}>
          {value.map(tag => <li key={tag}><button type="button" className={styles.tag} aria-label={t('tag_remove', { tag })} onClick={() => onChange(value.filter(other => other !== tag))}>#{tag}<Icon name="close" size={12} /></button></li>)}
        </ul>
      )}
    </div>
  )
}

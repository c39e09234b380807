import { type Ref, useRef, useState } from 'react'
import { parts } from '#i18n/parts.ts'
import { useWords } from '../ground/locale.tsx'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import styles from './search-field.module.css'

/**
 * Looks for something while it is typed. What an input method is still composing is not told; Esc empties the field.
 * `value` may change from outside (the back button) and is then shown.
 */
export const SearchField = ({ label, placeholder, value, onChange, ref }: { label: string; placeholder?: string; value: string; onChange: (value: string) => void; ref?: Ref<HTMLInputElement> }) => {
  const t = useWords(parts)
  const [typed, setTyped] = useState({ text: value, told: value })
  const composing = useRef(false)
  if (typed.told !== value) setTyped({ text: value, told: value })
  const tell = (text: string): void => {
    setTyped({ text, told: text })
    onChange(text)
  }
  return (
    <div className={styles.box} role="search">
      <span className={styles.sign}><Icon name="search" size={18} /></span>
      <input
        ref={ref} type="search" className={styles.input} aria-label={label} placeholder={placeholder ?? label} value={typed.text} autoComplete="off" spellCheck={false} enterKeyHint="search"
        onChange={event => (composing.current ? setTyped({ ...typed, text: event.target.value }) : tell(event.target.value))}
        onCompositionStart={() => { composing.current = true }}
        onCompositionEnd={event => { composing.current = false; tell(event.currentTarget.value) }}
        onKeyDown={event => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing || typed.text === '') return
          event.preventDefault()
          tell('')
        }}
      />
      {typed.text !== '' && <IconButton small className={styles.clear ?? ''} label={t('clear')} onClick={() => tell('')}><Icon name="close" size={16} /></IconButton>}
    </div>
  )
}

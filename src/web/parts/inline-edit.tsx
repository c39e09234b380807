import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Icon } from './icon.tsx'
import styles from './inline-edit.module.css'

/** A word that can be changed where it stands: Enter or leaving keeps, Esc gives up. `label` names the field, `say` the button. */
export const InlineEdit = ({ value, label, say, empty, onSave }: { value: string; label: string; say: string; empty: string; onSave: (value: string) => void }) => {
  const [text, setText] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const back = useRef(false)
  useEffect(() => {
    if (text !== null || !back.current) return
    back.current = false
    button.current?.focus()
  }, [text])
  const end = (save: boolean, focus: boolean): void => {
    back.current = focus
    setText(null)
    if (save && text !== null && text.trim() !== value) onSave(text.trim())
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    end(event.key === 'Enter', true)
  }
  return text === null
    ? <button ref={button} type="button" className={styles.show} aria-label={say} title={say} onClick={() => setText(value)}><span data-name>{value === '' ? empty : value}</span><Icon name="pencil" size={14} /></button>
    : <input className={styles.input} aria-label={label} value={text} autoFocus spellCheck={false} autoComplete="off" maxLength={200} onFocus={event => event.target.select()} onChange={event => setText(event.target.value)} onKeyDown={onKeyDown} onBlur={() => end(true, false)} />
}

import { useRef } from 'react'
import styles from './plan.module.css'

/** A few words written in place: Enter takes them, Esc leaves, an Enter of the input method does neither. */
export const WordInput = ({ label, start, placeholder, onDone, onCancel }: { label: string; start: string; placeholder?: string; onDone: (text: string) => void; onCancel: () => void }) => {
  const over = useRef(false)
  const finish = (text: string): void => {
    if (over.current) return
    over.current = true
    if (text.trim() === '') onCancel()
    else onDone(text.trim())
  }
  return (
    <input
      autoFocus aria-label={label} defaultValue={start} placeholder={placeholder} maxLength={200} className={styles.wordInput}
      onBlur={event => finish(event.target.value)}
      onKeyDown={event => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) return
        if (event.key === 'Enter') finish(event.currentTarget.value)
        else if (event.key === 'Escape') { over.current = true; onCancel() } else return
        event.preventDefault()
      }}
    />
  )
}

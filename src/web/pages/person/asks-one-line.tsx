import { type KeyboardEvent, useState } from 'react'
import { parts } from '#i18n/parts.ts'
import { useWords } from '../../ground/locale.tsx'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/inputs.tsx'

/** One line after another: Enter keeps it and waits for the next, Esc or an empty Enter ends. The Enter of an input method keeps nothing. */
export const OneLine = ({ label, hint, busy, onSave, onEnd }: { label: string; hint: string; busy: boolean; onSave: (text: string) => void; onEnd: () => void }) => {
  const p = useWords(parts)
  const [text, setText] = useState('')
  const save = (): void => {
    if (text.trim() === '') return onEnd()
    onSave(text.trim())
    setText('')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter') save()
    else if (event.key === 'Escape') onEnd()
    else return
    event.preventDefault()
  }
  return (
    <div className="row">
      <div className="grow"><TextField label={label} labelHidden placeholder={hint} value={text} onChange={setText} maxLength={500} autoFocus autoComplete="off" onKeyDown={onKeyDown} /></div>
      <Button busy={busy} onClick={save}>{p('add')}</Button>
    </div>
  )
}

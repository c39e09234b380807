import { useEffect, useRef, useState } from 'react'
import { lineField } from '#i18n/line-field.ts'
import { late } from '../ground/late.tsx'
import { useWords } from '../ground/locale.tsx'
import { keepForTab, keptForTab } from '../ground/storage.ts'
import { useLog } from '../log/log-context.tsx'
import { Button } from '../parts/button.tsx'
import { Key } from '../parts/key.tsx'
import styles from './line.module.css'

const [LineWork, warm] = late(() => import('./line-work.tsx').then(found => found.LineWork), <div className={styles.chips} />)

const LONGEST = 600
const BEGUN = 'line'

export interface LineFieldProps {
  readonly autoFocus?: boolean
  readonly onKept?: (() => void) | undefined
  /** What the line begins with. */
  readonly start?: string
  /** The page's own line: offers the whole form while nothing is written, and what was begun is still there when one comes back. */
  readonly main?: boolean
  /** The key that brings one here, shown at the left. */
  readonly keyCap?: string
}

/**
 * One line of what happened or is planned (X7): below it stands what was understood, each piece to be changed, before Enter keeps it. The text
 * itself is never changed. What reads and keeps it is fetched with the first letter; Enter before that waits for it.
 */
export const LineField = ({ autoFocus = false, onKept, start = '', main = false, keyCap }: LineFieldProps) => {
  const t = useWords(lineField)
  const [text, setText] = useState(() => start || ((main && keptForTab(BEGUN)) || ''))
  const [composing, setComposing] = useState(false)
  const [enters, setEnters] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const log = useLog()
  const isEmpty = text.trim() === ''
  // Soon here for good, so that a line can be written when the server is gone.
  useEffect(() => {
    const timer = setTimeout(warm, 1000)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    if (main) keepForTab(BEGUN, text === '' ? null : text)
  }, [main, text])
  const clear = (): void => {
    setText('')
    setEnters(0)
  }
  return (
    <div className={styles.place}>
      <form
        className={styles.field} aria-label={t('field')}
        onSubmit={event => {
          event.preventDefault()
          if (isEmpty) input.current?.focus()
          else if (!composing) setEnters(enters + 1)
        }}
      >
        {keyCap !== undefined && <span className="hide-phone"><Key>{keyCap}</Key></span>}
        <input
          ref={input} data-line className={styles.input} aria-label={t('field')} placeholder={t('example')} value={text} maxLength={LONGEST}
          autoComplete="off" autoCapitalize="sentences" spellCheck={false} enterKeyHint="done" autoFocus={autoFocus} data-autofocus={autoFocus || undefined}
          onChange={event => setText(event.target.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={event => {
            setText(event.currentTarget.value)
            setComposing(false)
          }}
          onKeyDown={event => {
            if (event.nativeEvent.isComposing || event.keyCode === 229) {
              // The Enter that takes a word from the input method says nothing to the form.
              if (event.key === 'Enter') event.preventDefault()
            } else if (event.key === 'Escape' && text !== '') {
              event.preventDefault()
              event.stopPropagation()
              clear()
            }
          }}
        />
        {isEmpty ? main && <Button kind="quiet" aria-label={t('more_hint')} onClick={() => log()}>{t('more')}</Button> : <Button kind="main" type="submit">{t('save')}</Button>}
      </form>
      {!isEmpty && <LineWork text={text} composing={composing} enters={enters} input={input} onKept={() => { clear(); onKept?.() }} />}
    </div>
  )
}

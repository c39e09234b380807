import { useEffect, useRef, useState } from 'react'
import { parts } from '#i18n/parts.ts'
import { useActs } from '../ground/acts.tsx'
import { useWords } from '../ground/locale.tsx'
import { useShortcut } from '../ground/shortcut.ts'
import { Button, IconButton } from './button.tsx'
import { cls } from './cls.ts'
import { Icon } from './icon.tsx'
import styles from './toaster.module.css'

const SECONDS = 10

/** The one place where the page says what it did, with undo; stays ten seconds, longer while looked at. The keys of undo and redo work wherever the reader is. */
export const Toaster = () => {
  const t = useWords(parts)
  const { said, hush, undo, redo } = useActs()
  const [held, setHeld] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useShortcut('undo', () => void undo(), true)
  useShortcut('redo', () => void redo(), true)
  useEffect(() => {
    if (said === null || held) return
    const timer = setTimeout(hush, SECONDS * 1000)
    return () => clearTimeout(timer)
  }, [said, held, hush])
  useEffect(() => {
    // In the top layer, above an open dialog; shown anew so that the newest stands highest.
    const place = box.current
    if (said !== null) place?.showPopover?.()
    return () => place?.hidePopover?.()
  }, [said])
  const leave = (): void => {
    setHeld(false)
    hush()
  }
  return (
    <div ref={box} popover="manual" className={cls(styles.place, said === null && styles.empty)}>
      <div role="status" aria-live="polite" className={styles.live}>
        {said !== null && (
          <div
            key={said.id} className={cls(styles.toast, said.bad && styles.bad)}
            onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}
          >
            <span className={styles.text} data-name={!said.plain || undefined}>{said.text}</span>
            {said.more !== undefined && <span className={styles.more} data-name>{said.more}</span>}
            {said.actId !== undefined && <Button kind="quiet" small className={styles.undo} onClick={() => { leave(); void undo(said.actId, said.again) }}>{t(said.again ? 'redo' : 'undo')}</Button>}
            <IconButton label={t('dismiss')} small className={styles.close} onClick={leave}><Icon name="close" size={14} /></IconButton>
          </div>
        )}
      </div>
    </div>
  )
}

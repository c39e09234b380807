import { type ReactNode, useEffect, useId, useRef } from 'react'
import { parts } from '#i18n/parts.ts'
import { useWords } from '../ground/locale.tsx'
import { IconButton } from './button.tsx'
import { cls } from './cls.ts'
import styles from './dialog.module.css'
import { Icon } from './icon.tsx'

export interface DialogProps {
  readonly title: string
  /** Esc, the cross and a press outside all ask for this. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the main one last. */
  readonly footer?: ReactNode
  readonly wide?: boolean
  /** The title names somebody. */
  readonly personal?: boolean
}

/**
 * The platform's modal dialog; on a phone it rises from the foot as a sheet. Mount it to open, unmount to close:
 * `{open && <Dialog title=… onClose={() => setOpen(false)}>…</Dialog>}`. Focus goes to `[data-autofocus]` or the first field (the heading where a finger would bring up a keyboard) and returns where it was.
 */
export const Dialog = ({ title, onClose, children, footer, wide = false, personal = false }: DialogProps) => {
  const t = useWords(parts)
  const ref = useRef<HTMLDialogElement>(null)
  const outside = useRef(false)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    const dialog = ref.current
    if (dialog === null) return
    if (!dialog.open) dialog.showModal()
    const field = matchMedia('(pointer: coarse)').matches ? null : dialog.querySelector<HTMLElement>('input:not([type=radio], [type=checkbox]), textarea, select')
    const start = dialog.querySelector<HTMLElement>('[data-autofocus]') ?? field ?? dialog.querySelector<HTMLElement>('h2')
    start?.focus()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className={cls(styles.dialog, wide && styles.wide)}
      aria-labelledby={id}
      onCancel={event => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      onPointerDown={event => { outside.current = event.target === event.currentTarget }}
      onClick={event => {
        // Begun and ended outside: a selection dragged out of a field does not close, and the press reaches nothing below.
        if (outside.current && event.target === event.currentTarget) onClose()
      }}
    >
      <div className={styles.inner}>
        <header className={styles.head}>
          <h2 id={id} tabIndex={-1}><span data-name={personal || undefined}>{title}</span></h2>
          <IconButton label={t('close')} onClick={onClose}><Icon name="close" /></IconButton>
        </header>
        <div className={styles.body}>{children}</div>
        {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
      </div>
    </dialog>
  )
}

/** The same; the name says what it is on a phone. */
export const Sheet = Dialog

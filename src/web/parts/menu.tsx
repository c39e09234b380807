import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button, type ButtonProps } from './button.tsx'
import { cls } from './cls.ts'
import { useFloating } from './floating.ts'
import styles from './menu.module.css'

export interface MenuItem {
  readonly label: string
  readonly onPress: () => void
  readonly danger?: boolean
  readonly hint?: string
}

export interface MenuProps extends Omit<ButtonProps, 'onClick'> {
  /** The menu's name, and the button's when it shows only a sign. */
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly children: ReactNode
}

/** A button that opens a short list of things to do (ARIA APG menu button): arrows, Home, End, letters, Esc. */
export const Menu = ({ label, items, children, ...button }: MenuProps) => {
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  useFloating(open, anchor, list, { end: true })

  const rows = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
  const close = (back: boolean): void => {
    setOpen(false)
    if (back) anchor.current?.focus()
  }
  useEffect(() => {
    if (!open) return
    rows()[0]?.focus()
    const outside = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || list.current?.contains(event.target) || anchor.current?.contains(event.target)) return
      setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [open])

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = rows()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (to !== undefined) all.at(to % all.length)?.focus()
    else if (event.key === 'Escape') close(true)
    else if (event.key === 'Tab') return close(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <Button {...button} ref={anchor} aria-haspopup="menu" aria-expanded={open} aria-controls={open ? id : undefined} aria-label={label} title={label} onClick={() => setOpen(!open)}>{children}</Button>
      {open && (
        <div ref={list} id={id} role="menu" aria-label={label} tabIndex={-1} popover="manual" className={styles.menu} onKeyDown={onKeyDown}>
          {items.map(item => (
            <button key={item.label} type="button" role="menuitem" tabIndex={-1} className={cls(styles.item, item.danger && styles.danger)} onClick={() => { close(true); item.onPress() }}>
              {item.label}{item.hint !== undefined && <small>{item.hint}</small>}
            </button>
          ))}
        </div>
      )}
    </>
  )
}

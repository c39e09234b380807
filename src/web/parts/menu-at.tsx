import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { cls } from './cls.ts'
import { useFloating } from './floating.ts'
import type { MenuItem } from './menu.tsx'
import styles from './menu.module.css'

/** A menu opened from somewhere that is no menu button: a right press, the menu key. Focus goes back to where it was. */
export const MenuAt = ({ label, items, at, onClose }: { label: string; items: readonly MenuItem[]; at: HTMLElement; onClose: () => void }) => {
  const list = useRef<HTMLDivElement>(null)
  const anchor = useRef<HTMLElement | null>(at)
  const before = useRef(document.activeElement)
  const id = useId()
  useFloating(true, anchor, list)
  const rows = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
  const close = (): void => {
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus({ preventScroll: true })
    onClose()
  }
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
    const outside = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || !list.current?.contains(event.target)) onClose()
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [onClose])
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = rows()
    const now = all.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key]
    if (to !== undefined) all.at(to % all.length)?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={list} id={id} role="menu" aria-label={label} tabIndex={-1} popover="manual" className={styles.menu} onKeyDown={onKeyDown}>
      {items.map(item => (
        <button key={item.label} type="button" role="menuitem" tabIndex={-1} className={cls(styles.item, item.danger && styles.danger)} onClick={() => { close(); item.onPress() }}>
          {item.label}{item.hint !== undefined && <small>{item.hint}</small>}
        </button>
      ))}
    </div>
  )
}

import { type RefObject, useEffect, useRef } from 'react'
import { cls } from '../cls.ts'
import { useFloating } from '../floating.ts'
import type { Suggestion } from './column.ts'
import styles from './grid.module.css'

/** The list under a cell that offers one; the focus stays in the cell. */
export const Suggestions = ({ id, label, items, marked, anchor, onTake }: {
  id: string; label: string; items: readonly Suggestion[]; marked: number; anchor: RefObject<HTMLElement | null>; onTake: (item: Suggestion) => void
}) => {
  const list = useRef<HTMLDivElement>(null)
  useFloating(true, anchor, list)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [marked])
  return (
    // Pressing must not take the focus from the cell, which would commit it.
    <div ref={list} id={id} role="listbox" aria-label={label} popover="manual" className={styles.list} onMouseDown={event => event.preventDefault()}>
      {items.map((item, i) => (
        <div key={item.text} id={`${id}-${i}`} role="option" aria-selected={i === marked} className={cls(styles.option, i === marked && styles.marked)} onClick={() => onTake(item)}>
          {item.text}{item.hint !== undefined && <small>{item.hint}</small>}
        </div>
      ))}
    </div>
  )
}

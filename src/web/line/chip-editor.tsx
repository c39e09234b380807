import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { useFloating } from '../parts/floating.ts'
import styles from './line.module.css'

/** What opens below a chip to change it. Esc and Enter close it and give the focus back, a press elsewhere or Tab beyond it closes it. */
export const ChipEditor = ({ label, anchor, onClose, children }: { label: string; anchor: RefObject<HTMLElement | null>; onClose: () => void; children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null)
  useFloating(true, anchor, box)
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[aria-pressed="true"], input, button')?.focus()
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target) && !anchor.current?.contains(event.target)) onClose()
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const close = (): void => {
    anchor.current?.focus()
    onClose()
  }
  return (
    <div
      ref={box} role="dialog" aria-label={label} popover="manual" className={styles.editor}
      onBlur={event => { if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) onClose() }}
      onKeyDown={event => {
        // The Enter of an input method takes a word and closes nothing.
        if (event.nativeEvent.isComposing || event.keyCode === 229) {
          if (event.key === 'Enter') event.preventDefault()
        } else if (event.key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
          close()
        }
      }}
    >
      <form className={styles.inside} noValidate onSubmit={event => { event.preventDefault(); close() }}>{children}</form>
    </div>
  )
}

import { type HTMLAttributes, useEffect, useRef } from 'react'

/** As phones themselves count it. */
const LONG = 500

type Presses = Pick<HTMLAttributes<HTMLElement>, 'onClick' | 'onPointerDown' | 'onPointerUp' | 'onPointerCancel' | 'onPointerLeave' | 'onTouchEnd' | 'onContextMenu'>

/** A button that does one thing when pressed and another when held; the keyboard only presses. */
export const useLongPress = (press: () => void, hold: () => void): Presses => {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const held = useRef(false)
  const leave = (): void => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
  }
  useEffect(() => leave, [])
  return {
    onPointerDown: () => {
      leave()
      held.current = false
      timer.current = setTimeout(() => {
        held.current = true
        hold()
      }, LONG)
    },
    onPointerUp: leave, onPointerCancel: leave, onPointerLeave: leave,
    // The finger is lifted over what has come meanwhile, which it did not mean to press.
    onTouchEnd: event => { if (held.current) event.preventDefault() },
    // The phone's own menu for something held.
    onContextMenu: event => event.preventDefault(),
    onClick: ({ detail }) => {
      // A key presses without a pointer, whatever was held before.
      if (detail === 0 || !held.current) press()
      held.current = false
    },
  }
}

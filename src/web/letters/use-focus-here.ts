import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'

interface FocusHere {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly onFocus: () => void
  readonly onBlur: (event: FocusEvent) => void
}

/** When what had the focus in here goes away with what it decided, the first thing left to press takes it, so that the keyboard is not thrown to the top. For the element around it all. */
export const useFocusHere = (view: unknown): FocusHere => {
  const ref = useRef<HTMLDivElement>(null)
  const was = useRef(false)
  useEffect(() => {
    if (was.current && document.activeElement === document.body) ref.current?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
  }, [view])
  return { ref, onFocus: () => { was.current = true }, onBlur: event => { if (event.relatedTarget !== null) was.current = false } }
}

import { useEffect, useRef } from 'react'

/** When what had the focus leaves the page (a thing done), the heading takes it, so that the keyboard is not thrown to the top. */
export const useFocusKept = (view: unknown): void => {
  const before = useRef(view)
  useEffect(() => {
    const changed = before.current !== undefined && before.current !== view
    before.current = view
    if (changed && document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [view])
}

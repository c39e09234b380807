import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width an element has now, in pixels; 0 before it is measured. Charts are drawn to it, so that their letters keep the page's size. */
export const useWidth = (ref: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = (): void => setWidth(Math.floor(element.getBoundingClientRect().width))
    measure()
    const seen = new ResizeObserver(measure)
    seen.observe(element)
    return () => seen.disconnect()
  }, [ref])
  return width
}

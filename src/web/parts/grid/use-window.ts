import { type RefObject, useEffect, useState } from 'react'

const SPARE = 8
/** Rows come and go so many at a time, so that a slow scroll is not a render a frame. */
const STEP = 4

/** Which rows of equal height are in sight (with a few to spare) and how many fit. Changes only when a row comes or goes. */
export const useWindow = (scroller: RefObject<HTMLElement | null>, rowHeight: number, count: number): { first: number; last: number; page: number } => {
  const [seen, setSeen] = useState({ top: 0, page: 20 })
  useEffect(() => {
    const box = scroller.current
    if (box === null) return
    let frame = 0
    const look = (): void => {
      frame = 0
      const top = Math.floor(box.scrollTop / rowHeight / STEP) * STEP
      const page = Math.max(1, Math.floor(box.clientHeight / rowHeight) - 1)
      setSeen(before => (before.top === top && before.page === page ? before : { top, page }))
    }
    const soon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    look()
    const size = new ResizeObserver(soon)
    size.observe(box)
    box.addEventListener('scroll', soon, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      size.disconnect()
      box.removeEventListener('scroll', soon)
    }
  }, [scroller, rowHeight])
  const first = Math.max(0, seen.top - SPARE)
  return { first, last: Math.min(count - 1, seen.top + seen.page + STEP + SPARE), page: seen.page }
}

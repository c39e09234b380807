import { type RefObject, useLayoutEffect } from 'react'

/** Keeps a popover beside its anchor while it is open: below when there is room, else above; never off the page. */
export const useFloating = (open: boolean, anchor: RefObject<HTMLElement | null>, floating: RefObject<HTMLElement | null>, options: { end?: boolean; sameWidth?: boolean } = {}): void => {
  const { end = false, sameWidth = false } = options
  useLayoutEffect(() => {
    const box = floating.current
    if (!open || box === null) return
    // The top layer, where the browser has popovers: nothing clips it there, not even a dialog's scrolling body.
    box.showPopover?.()
    const place = (): void => {
      const at = anchor.current?.getBoundingClientRect()
      if (at === undefined) return
      if (sameWidth) box.style.width = `${at.width}px`
      const { width, height } = box.getBoundingClientRect()
      const below = window.innerHeight - at.bottom
      const top = below >= height + 8 || below >= at.top ? at.bottom + 4 : at.top - height - 4
      box.style.top = `${Math.max(8, top)}px`
      box.style.left = `${Math.max(8, Math.min(end ? at.right - width : at.left, window.innerWidth - width - 8))}px`
    }
    place()
    const seen = new ResizeObserver(place)
    seen.observe(box)
    window.addEventListener('resize', place)
    window.addEventListener('scroll', place, true)
    return () => {
      seen.disconnect()
      window.removeEventListener('resize', place)
      window.removeEventListener('scroll', place, true)
    }
  }, [open, anchor, floating, end, sameWidth])
}

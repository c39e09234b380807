import type { Day } from '#domain/time/day.ts'

type Box = HTMLElement | null

/** The column of a day in the box of hours. */
export const cellIn = (box: Box, day: Day): HTMLElement | null => box?.querySelector<HTMLElement>(`[role="gridcell"][data-day="${day}"]`) ?? null

/** A column is higher than the window: it gets the focus without being scrolled to its middle. */
export const focusCell = (box: Box, day: Day): void => cellIn(box, day)?.focus({ preventScroll: true })

/** How high an hour is, in pixels. */
export const hourIn = (box: Box): number => (box?.querySelector<HTMLElement>('[role="gridcell"]')?.offsetHeight ?? 0) / 24

/** Scrolls as little as brings the place of what is carried into sight. */
export const keepGhostInSight = (box: Box): void => {
  const place = box?.querySelector<HTMLElement>('[data-ghost]') ?? null
  if (box === null || place === null) return
  const room = box.clientHeight - (box.firstElementChild instanceof HTMLElement ? box.firstElementChild.offsetHeight : 0)
  if (place.offsetTop < box.scrollTop) box.scrollTop = place.offsetTop
  else if (place.offsetTop + place.offsetHeight > box.scrollTop + room) box.scrollTop = place.offsetTop + Math.min(place.offsetHeight - room, 0)
}

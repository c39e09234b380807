/** What the keys act on: the thing in a list that has the focus. */
const item = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-item]') ?? null

/**
 * Presses the button marked `data-press="…"` of the thing that has the focus, else of the person whose page it is; on Today, else of the first thing.
 * False where there is none. So a key never does more than the button it stands for.
 */
export const pressHere = (mark: string): boolean => {
  const place = item() ?? document.querySelector<HTMLElement>('main article') ?? (location.pathname === '/today' ? document.querySelector<HTMLElement>('main [data-item]') : null)
  const button = [...(place?.querySelectorAll<HTMLElement>(`[data-press="${mark}"]`) ?? [])].at(-1)
  button?.click()
  return button !== undefined
}

/** Moves the focus to the first link of the next or the previous thing on the page. */
export const stepItems = (by: 1 | -1): void => {
  const items = [...document.querySelectorAll<HTMLElement>('main [data-item]')].filter(one => one.checkVisibility())
  const here = item()
  const to = here === null ? (by === 1 ? 0 : -1) : items.indexOf(here) + by
  if (here !== null && to < 0) return
  items.at(to)?.querySelector<HTMLElement>('a[href]')?.focus()
}

import type { Page } from 'playwright-core'

/** Things to press that are smaller than `least` pixels either way; words within a sentence are let be (WCAG 2.5.8), and so are the cells of a sheet. */
export const tooSmall = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate(smallest => [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role="option"], [role="menuitem"], [role="tab"]')]
    .filter(one => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && one.closest('[role="grid"], [inert], [aria-hidden="true"]') === null)
    .map(one => {
      // What is drawn after a thing may widen where it can be pressed.
      const after = getComputedStyle(one, '::after')
      const isWider = after.content !== 'none' && after.position === 'absolute'
      const isTick = one instanceof HTMLInputElement && ['radio', 'checkbox', 'file', 'range'].includes(one.type)
      // A tick is pressed by its label as well.
      const { width, height } = ((isTick ? one.closest('label') ?? (one.labels?.[0]) : null) ?? one).getBoundingClientRect()
      return { one, box: isWider ? { width: Math.max(width, Number.parseFloat(after.width)), height: Math.max(height, Number.parseFloat(after.height)) } : { width, height } }
    })
    .filter(({ one, box }) => {
      let block = one.parentElement
      while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement
      const isWords = getComputedStyle(one).display === 'inline' && (block?.textContent ?? '').trim() !== (one.textContent ?? '').trim()
      const isHidden = box.width <= 1 || box.height <= 1
      return !isWords && !isHidden && (box.height < smallest - 0.5 || box.width < Math.min(smallest, 24) - 0.5)
    })
    .map(({ one, box }) => `${one.tagName.toLowerCase()} ${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 24)} ${Math.round(box.width)}×${Math.round(box.height)}`), least)

/** Makes every word on the page about a third longer, as a translation might be. */
export const stretchWords = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!['SCRIPT', 'STYLE', 'OPTION'].includes(node.parentElement?.tagName ?? '')) node.nodeValue = (node.nodeValue ?? '').replace(/[aeiou]/gi, '$&$&')
    }
  })

/** What every page must have, whatever it is about: one heading of the first rank, a title of its own, its language said. */
export const wrongInFrame = (page: Page, locale: string): Promise<readonly string[]> =>
  page.evaluate(lang => [
    ...([...document.querySelectorAll('h1')].filter(one => one.checkVisibility()).length === 1 ? [] : ['not one h1']),
    ...(/.+ · .+/.test(document.title) ? [] : [`titled ${document.title}`]),
    ...(document.documentElement.lang === lang ? [] : [`said to be in ${document.documentElement.lang}`]),
  ], locale)

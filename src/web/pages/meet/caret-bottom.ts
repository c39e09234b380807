/** How far below the top edge of a text area the line with its caret ends, in pixels: measured on a copy, for the platform does not tell. */
export const caretBottom = (area: HTMLTextAreaElement): number => {
  const look = getComputedStyle(area)
  const copy = document.createElement('div')
  Object.assign(copy.style, {
    position: 'absolute', visibility: 'hidden', boxSizing: 'border-box', width: `${area.offsetWidth}px`, whiteSpace: 'pre-wrap', overflowWrap: look.overflowWrap,
    padding: look.padding, border: look.border, font: look.font, lineHeight: look.lineHeight, letterSpacing: look.letterSpacing,
  })
  copy.textContent = `${area.value.slice(0, area.selectionStart)}\u200B`
  document.body.append(copy)
  const bottom = copy.offsetHeight - Number.parseFloat(look.paddingBottom) - area.scrollTop
  copy.remove()
  return Math.min(bottom, area.offsetHeight)
}

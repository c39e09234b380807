/** Puts the focus into Today's line; false where there is none on the page. */
export const focusLine = (): boolean => {
  const input = [...document.querySelectorAll<HTMLInputElement>('main [data-line]')].find(one => one.checkVisibility())
  input?.scrollIntoView({ block: 'nearest' })
  input?.focus()
  return input !== undefined
}

/** What is being written after the last 、 / , or ; of a cell that holds several. */
export const lastPart = (typed: string): string => /[^、/,，;；]*$/.exec(typed)?.[0] ?? ''

/** The cell with its last part completed: 「面对面 / 午」 and 「午餐」 give 「面对面 / 午餐」. */
export const completed = (typed: string, text: string): string => {
  const before = typed.slice(0, typed.length - lastPart(typed).length)
  return before === '' ? text : `${before}${/[/,;]$/.test(before) ? ' ' : ''}${text}`
}

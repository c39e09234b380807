/** A text with the caret's place in it. */
export interface Written { readonly text: string; readonly caret: number }

/** The line of the caret marked with `mark` at its beginning, or freed of it; a list's dash stays before it. */
export const toggledMark = ({ text, caret }: Written, mark: string): Written => {
  const from = text.lastIndexOf('\n', caret - 1) + 1
  const to = text.indexOf('\n', caret) === -1 ? text.length : text.indexOf('\n', caret)
  const line = text.slice(from, to)
  const [, dash = '', rest = ''] = /^(\s*(?:[-*+] )?)(.*)$/.exec(line) ?? []
  const bare = rest === mark ? '' : rest.startsWith(`${mark} `) ? rest.slice(mark.length + 1) : null
  const changed = bare === null ? `${dash}${mark} ${rest}` : `${dash}${bare}`
  return { text: text.slice(0, from) + changed + text.slice(to), caret: Math.max(from, caret + changed.length - line.length) }
}

/** The `@…` that is being written before the caret: where it begins and what follows the sign. Null where none is. */
export const mentionAt = ({ text, caret }: Written): { readonly from: number; readonly typed: string } | null => {
  const found = /@([^\s@，。、；：,.;:]{0,20})$/.exec(text.slice(0, caret))
  return found === null ? null : { from: found.index, typed: found[1] ?? '' }
}

/** The text with somebody's name in place of what was typed after `@`. */
export const withMention = ({ text, caret }: Written, from: number, name: string): Written => ({ text: `${text.slice(0, from)}@${name} ${text.slice(caret)}`, caret: from + name.length + 2 })

import type { Tokens } from './item.ts'
import type { Kind } from './token.ts'

/** Words that say nothing by themselves: grammar, politeness, marks. */
const SILENT: ReadonlySet<Kind> = new Set<Kind>(['filler', 'break', 'mark', 'list', 'and', 'or', 'slash', 'to', 'article', 'per', 'classifier', 'hold', 'meet', 'assembly', 'within', 'daypart'])

const HAN = /\p{Script=Han}/u

/**
 * The words as written that no reader took, in order. Chinese words that stand together are one, with the grammar between them (项目的期间);
 * a mark, a space or a word that was read parts them.
 */
export const unreadWords = (source: string, tokens: Tokens, read: ReadonlySet<number>, blocked: ReadonlySet<number>): string[] => {
  const words: string[] = []
  let start = -1
  let end = -1
  tokens.forEach((token, at) => {
    if (token.kind === 'break') { flush(); return }
    const silent = SILENT.has(token.kind) && !(blocked.has(at) && token.kind !== 'filler')
    if (read.has(at)) { flush(); return }
    if (silent || token.text === '+' || (token.kind === 'each' && token.text === 'each')) return
    const glued = start >= 0 && joins(source.slice(end, token.start))
    if (!glued) { flush(); start = token.start }
    end = token.end
  })
  flush()
  return words

  function flush() {
    if (start >= 0) words.push(source.slice(start, end))
    start = -1
  }
}

/** Whether two unread words with this between them are one: nothing, or only Chinese grammar. */
const joins = (between: string): boolean => between.length < 12 && [...between].every(character => HAN.test(character))

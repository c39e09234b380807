/** A piece of a sentence between two marks, with the mark before it. */
export interface Clause {
  readonly text: string
  readonly mark: string
}

const ABBREVIATION = /\b(?:dr|mr|ms|mrs|prof|st|jr|sr|no|dept|inc|co|ltd|vs|approx|e\.g|i\.e|[a-z])$/i

/** Cuts at commas, semicolons, full stops, line ends and tabs; not at the point of Dr. or 1.5, nor inside brackets, whose content is a clause of its own. */
export const clausesOf = (sentence: string): Clause[] => {
  const clauses: Clause[] = []
  let text = ''
  let mark = ''
  const close = (next: string) => {
    if (text.trim()) {
      clauses.push({ text: text.trim(), mark })
      mark = next
    } else if (mark === '' || /[。\n]/.test(next)) mark = next
    text = ''
  }
  for (let at = 0; at < sentence.length; at++) {
    const character = sentence.charAt(at)
    const stop = character === '.' && /^(?:\s|$)/.test(sentence.slice(at + 1, at + 2)) && !ABBREVIATION.test(text.slice(-6))
    if ('，,；;。！!\n\r\t（）()|'.includes(character) || stop) close(stop || character === '\r' ? '。' : character)
    else text += character
  }
  close('')
  return clauses
}

/** Whether what was typed is more than a name or a command: five Chinese characters, three words, or a word beside Chinese. Offers the line; the reader of lines decides what it means. */
export const looksLikeLine = (typed: string): boolean => {
  const text = typed.trim()
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han >= 5 || (han >= 2 && /\s|\d/.test(text)) || text.split(/\s+/).length >= 3
}

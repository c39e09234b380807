const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Plain words as HTML: paragraphs and line ends, nothing else. */
export const htmlOf = (text: string): string => {
  const safe = text.trim().replace(/[&<>"]/g, one => ESCAPES[one] ?? one)
  return safe.split(/\n{2,}/).map(paragraph => `<p>${paragraph.replace(/\n/g, '<br>\n')}</p>`).join('\n')
}

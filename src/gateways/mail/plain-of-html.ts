const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const unescaped = (text: string): string => text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
  const code = decimal === undefined ? (hex === undefined ? null : Number.parseInt(hex, 16)) : Number(decimal)
  return code === null ? (ENTITIES[String(name).toLowerCase()] ?? whole) : code <= 0x10ffff ? String.fromCodePoint(code) : ''
})

/** The words of an HTML mail, a line for each of its lines. To be shown as text, never as HTML. */
export const plainOfHtml = (html: string): string => unescaped(
  html
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(/<(style|script|head|title)\b[^]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/blockquote)\b[^<>]{0,2000}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,10000}>/gi, ''),
).replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, '\n').replace(/\n{3,}/g, '\n\n').trim()

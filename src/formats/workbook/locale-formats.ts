/**
 * Number formats 27–36 and 50–58 have no text in a file: the reader's language gives it (ECMA-376 18.8.30, zh-CN). Excel stores a typed
 * 5月4日 as 58, so without this a birthday would lose its month and day to a serial number or gain a wrong year.
 */
const CHINESE: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'm-d-yy', 31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"', 35: 'h"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"', 50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"',
  54: 'm"月"d"日"', 55: 'h"时"mm"分"', 56: 'h"时"mm"分"ss"秒"', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
}

/** The styles part with the formats it uses but does not spell out written in. */
export const withLocaleFormats = (styles: string): string => {
  const used = new Set([...styles.matchAll(/<(?:\w+:)?xf\b[^>]*\bnumFmtId="(\d+)"/g)].map((match) => Number(match[1])))
  const spelt = new Set([...styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*\bnumFmtId="(\d+)"/g)].map((match) => Number(match[1])))
  const missing = Object.entries(CHINESE).filter(([id]) => used.has(Number(id)) && !spelt.has(Number(id)))
  if (missing.length === 0) return styles
  const prefix = /<(\w+:)?styleSheet\b/.exec(styles)?.[1] ?? ''
  const lines = missing.map(([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')
  const open = /<(?:\w+:)?numFmts\b[^>]*[^/]>|<(?:\w+:)?numFmts>/.exec(styles)
  if (open !== null) return styles.replace(open[0], () => open[0] + lines)
  const bare = styles.replace(/<(?:\w+:)?numFmts\b[^>]*\/>/, '')
  return bare.replace(/<(?:\w+:)?styleSheet\b[^>]*>/, (tag) => `${tag}<${prefix}numFmts>${lines}</${prefix}numFmts>`)
}

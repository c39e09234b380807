/** A TEXT value (RFC 5545 §3.3.11) of a text. Every kind of line end becomes `\n`. */
export const escapeText = (text: string): string =>
  text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r\n|\r|\n/g, '\\n')

/** The text of a TEXT value. `\:` and `\"`, which old programs write, are read; a `\` before anything else (C:\temp) stays. */
export const unescapeText = (value: string): string =>
  value.includes('\\') ? value.replace(/\\([nN\\;,:"])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)) : value

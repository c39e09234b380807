/** A parameter's value as RFC 6868 writes it: `^n` for a new line, `^'` for a quotation mark, `^^` for `^`; in quotes when it holds `, ; :`. */
export const encodeParameterValue = (value: string): string => {
  const encoded = value.replace(/\^/g, '^^').replace(/\r\n|\r|\n/g, '^n').replace(/"/g, "^'")
  return /[,;:]/.test(encoded) ? `"${encoded}"` : encoded
}

/** Undoes RFC 6868. `^` before any other character stays, as the RFC has it. */
export const decodeParameterValue = (value: string): string =>
  value.includes('^') ? value.replace(/\^([n^'])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^')) : value

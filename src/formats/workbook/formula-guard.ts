/** A text a spreadsheet would run as a formula, behind any apostrophes it already has. */
const DANGEROUS = /^'*[=+\-@\t\r]/

/** A CSV cell that no spreadsheet takes for a formula: `'` is put before = + - @ TAB CR (interop.md §1.5). `unguarded` is its exact inverse. */
export const guarded = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text)

export const unguarded = (text: string): string => (text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text)

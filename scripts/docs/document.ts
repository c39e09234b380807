/** A file of docs/ that is made from the code: where it goes, from the checkout's root, and what it says. */
export interface Document {
  readonly path: string
  readonly text: string
}

const opening = (name: string) => `<!-- made by npm run docs: ${name} -->\n`
const closing = '<!-- end -->'

/** `text` with its part called `name` replaced. Throws when the text has no such part: it was renamed or lost. */
export const withPart = (text: string, name: string, part: string): string => {
  const from = text.indexOf(opening(name))
  const to = text.indexOf(closing, from)
  if (from < 0 || to < 0) throw new Error(`There is no part "${name}" to fill`)
  return `${text.slice(0, from)}${opening(name)}${part}\n${text.slice(to)}`
}

/** Text as it may stand in HTML, also within a quoted attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)

/** HTML that is put together from parts: values are escaped, parts already made by `html` are not. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Part = Html | string | number | readonly Part[] | null

const textOf = (part: Part): string =>
  part === null ? '' : part instanceof Html ? part.text : typeof part === 'object' ? part.map(textOf).join('') : escaped(String(part))

export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((text, string, at) => text + textOf(parts[at - 1] ?? null) + string))

import type { Terminal } from '../terminal/terminal.ts'

/** One JSON document and a line end. */
export const jsonOut = (terminal: Terminal, value: unknown): Promise<void> => terminal.out(`${JSON.stringify(value)}\n`)

/** A JSON object whose last member is a list too long to hold: `head` and then `name`, item by item as they come. */
export const jsonListOut = async (terminal: Terminal, head: Readonly<Record<string, unknown>>, name: string, items: AsyncIterable<unknown>): Promise<void> => {
  const opening = JSON.stringify(head).slice(0, -1)
  await terminal.out(`${opening}${opening === '{' ? '' : ','}${JSON.stringify(name)}:[`)
  let first = true
  for await (const item of items) {
    await terminal.out(`${first ? '' : ','}${JSON.stringify(item)}`)
    first = false
  }
  await terminal.out(']}\n')
}

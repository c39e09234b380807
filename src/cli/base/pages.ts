interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

/** The pages of a list one after another, each asked for when the one before is done with. */
export async function* pagesOf<Item>(ask: (at: { readonly limit: number; readonly cursor?: string }) => Promise<Page<Item>>): AsyncGenerator<readonly Item[]> {
  let cursor: string | undefined
  do {
    const { items, next }: Page<Item> = await ask({ limit: 200, ...(cursor === undefined ? {} : { cursor }) })
    yield items
    cursor = next ?? undefined
  } while (cursor !== undefined)
}

/** The items of all pages. */
export async function* itemsOf<Item>(pages: AsyncIterable<readonly Item[]>): AsyncGenerator<Item> {
  for await (const page of pages) yield* page
}

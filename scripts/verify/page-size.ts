/** One entry of Vite's manifest, as far as sizes need it. */
export interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly isDynamicEntry?: boolean
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
}

export type PageManifest = Readonly<Record<string, Chunk>>

/** A size in bytes as sent (gzip), and the most it may be. */
export interface Measured {
  readonly name: string
  readonly bytes: number
  readonly limit: number
}

const KiB = 1024
const limits = { initial: 130 * KiB, route: 25 * KiB, css: 20 * KiB }
// A lazy part that is known to be heavy has a limit of its own, by the name of its file (ux.md §4).
const heavy: Readonly<Record<string, number>> = { 'read-xlsx': 20 * KiB, 'write-xlsx': 20 * KiB, 'mind-map': 35 * KiB, 'tea-map': 12 * KiB, 'read-here': 96 * KiB }
const firstRoute = /(?:^|\/)pages\/today\//

const reached = (manifest: PageManifest, names: readonly string[], seen = new Set<string>()): ReadonlySet<string> => {
  for (const name of names.filter(each => !seen.has(each))) {
    seen.add(name)
    reached(manifest, manifest[name]?.imports ?? [], seen)
  }
  return seen
}

/**
 * The sizes ux.md §4 bounds: all scripts of a first visit to /today (the entry and what the first route brings), every other lazy
 * part beyond those and beyond what every part that may ask for it has brought already, and all CSS. `preloaded` are further files index.html names; `sizeOf` gives a file's size as sent.
 */
export const pageSizes = (manifest: PageManifest, preloaded: readonly string[], sizeOf: (file: string) => number): readonly Measured[] => {
  const names = Object.keys(manifest)
  const named = names.filter(name => preloaded.includes(manifest[name]?.file ?? ''))
  const first = reached(manifest, [...named, ...names.filter(name => manifest[name]?.isEntry || (manifest[name]?.isDynamicEntry && firstRoute.test(name)))])
  const filesOf = (chunks: Iterable<string>) => [...new Set([...chunks].flatMap(name => manifest[name]?.file ?? []))].filter(file => file.endsWith('.js'))
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + sizeOf(file), 0)

  const lazy = names.filter(name => manifest[name]?.isDynamicEntry && !first.has(name))
  const askers = (name: string) => names.filter(each => manifest[each]?.dynamicImports?.includes(name)).map(each => reached(manifest, [each]))
  const own = (name: string) => {
    const before = askers(name)
    return filesOf([...reached(manifest, [name])].filter(each => !first.has(each) && !(before.length > 0 && before.every(brought => brought.has(each)))))
  }
  const css = new Set(Object.values(manifest).flatMap(chunk => [...(chunk.css ?? []), ...(chunk.file.endsWith('.css') ? [chunk.file] : [])]))
  const limitOf = (name: string) => Object.entries(heavy).find(([part]) => name.includes(part))?.[1] ?? limits.route
  return [
    { name: 'scripts of a first visit to /today', bytes: sum(new Set([...filesOf(first), ...preloaded])), limit: limits.initial },
    ...lazy.map(name => ({ name, bytes: sum(own(name)), limit: limitOf(name) })),
    { name: 'all styles', bytes: sum(css), limit: limits.css },
  ]
}

/** The files of one build, as the service worker keeps them. */
export interface BuiltFiles {
  /** Changes with any file. */
  readonly version: string
  /** Kept before the worker takes over: the page and its parts. */
  readonly first: readonly string[]
  /** Heavy parts, kept afterwards. */
  readonly later: readonly string[]
}

/** The terminal a command speaks to, as far as it needs to know. */
export interface Terminal {
  /** Resolves when the text is handed on, so that a slow reader slows us down; rejects with EPIPE when nobody reads any more. */
  out(text: string): Promise<void>
  err(text: string): void
  /** Whether stdout is a terminal that wants colours. */
  readonly colours: boolean
  /** Whether a person sits there who can be asked. */
  readonly attended: boolean
  readonly stdin: AsyncIterable<Uint8Array>
}

import type { Words } from '../engine.ts'

/** One step of the schema: statements that both engines understand, run one at a time. Never edited once it was released. */
export interface Migration {
  readonly name: string
  statements(words: Words): readonly string[]
}

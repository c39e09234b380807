import type { ContactId } from '#domain/base/ids.ts'

/** As much of a person as a sentence needs. */
export interface NamedContact {
  readonly id: ContactId
  readonly name: string
  readonly salutation: string
}

import type { Migration } from './migration.ts'

/** Beside each participant the whole interaction as JSON, so that a page of a timeline is one stretch of neighbouring rows; null until it is made (`derived`). */
export const timelines: Migration = {
  name: '014-timelines',
  statements: ({ text }) => [`alter table interaction_contacts add column said ${text}`],
}

import type { Migration } from './migration.ts'

/** The day an introducer was told what came of the introduction. */
export const introductions: Migration = {
  name: '023-introductions',
  statements: ({ text }) => [`alter table relations add column told_on ${text}`],
}

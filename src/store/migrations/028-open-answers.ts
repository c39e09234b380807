import type { Migration } from './migration.ts'

/** Answers that may ask for a decision, however many others there are. */
export const openAnswers: Migration = {
  name: '028-open-answers',
  statements: () => [`create index attendances_undecided on attendances (workspace_id, id) where proposed is not null or part_stat = 'declined'`],
}

import type { Migration } from './migration.ts'

/** One kind of entry of the growth log, the newest first, however rare it is. */
export const growthKinds: Migration = {
  name: '027-growth-kinds',
  statements: () => ['create index growth_entries_kind on growth_entries (workspace_id, kind, on_day, id)'],
}

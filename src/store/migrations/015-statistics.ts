import type { Migration } from './migration.ts'

/**
 * How many rows of a timeline share the beginning of a key. Without it SQLite takes all rows of a workspace for ten and goes through them, instead
 * of by the index of interactions, whenever an interaction is removed (20 ms for 10⁴ people); nobody runs `analyze` for a person at home.
 */
export const statistics: Migration = {
  name: '015-statistics',
  statements: ({ statistics: known }) =>
    known('interaction_contacts', { interaction_contacts: '1000000 1000000 20 2 2 1', interaction_contacts_interaction: '1000000 1000000 2' }),
}

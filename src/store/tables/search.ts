export interface SearchTables {
  /** Whom a term finds, in the order of `place` (`placeOf`); `note_id` is '' for what the person itself says. Follows from contacts and notes; not in backups. */
  search_terms: { workspace_id: string; term: string; place: number; contact_id: string; note_id: string }
  /** The month (`monthOf`) by which a person's terms are placed; nobody without one has terms yet. */
  search_people: { workspace_id: string; contact_id: string; month: number }
  /** How far rows that follow from others were made for everybody (`Derivation`): up to which id, null when all are; not in backups. */
  derived: { workspace_id: string; what: string; version: number; after_id: string | null }
}

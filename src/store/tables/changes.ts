export interface ChangesTables {
  /** One decision of a person; `sequence` is that of its first change, `changes` how many it made, `undoes` and `undone_by` are acts. */
  acts: { workspace_id: string; id: string; sequence: number; changes: number; verb: string; at: string; actor: string; undoes: string | null; undone_by: string | null }
  /** `before` and `after` are domain values as JSON. */
  changes: { workspace_id: string; sequence: number; act_id: string; entity: string; entity_id: string; before: string | null; after: string | null }
}

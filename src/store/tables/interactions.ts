/** `contact_ids` and `heard` are JSON. */
export interface InteractionsTables {
  interactions: {
    workspace_id: string; id: string; on_day: string; at: string | null; format: string; contact_ids: string; started_by: string | null
    minutes: number | null; money: number | null; topic: string; notes: string; heard: string | null; source: string
  }
  /** The timeline: one row per participant; `at` is '' when no time was given, `said` the whole interaction as JSON, null where it is not made yet. */
  interaction_contacts: { workspace_id: string; contact_id: string; on_day: string; at: string; interaction_id: string; format: string; said: string | null }
  action_items: {
    workspace_id: string; id: string; contact_id: string; interaction_id: string | null; text: string; by_whom: string; due_on: string | null; done_on: string | null
  }
  deferrals: { workspace_id: string; id: string; subject_key: string; subject: string; until: string; kind: string }
}

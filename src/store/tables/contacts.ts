/** `channels`, `birthday` and `tags` are JSON; `sort_key` and `index_letter` are derived from the name and its reading. */
export interface ContactsTables {
  contacts: {
    workspace_id: string; id: string
    family_name: string; given_name: string; name: string; salutation: string; pinyin: string; nickname: string
    organization: string; department: string; position: string; work_content: string
    channels: string; birthday: string | null; closeness: number | null; busyness: number | null; tags: string
    place_notes: string; how_we_met: string; photo_id: string | null
    let_go: number; let_go_reason: string | null; let_go_on: string | null; created_on: string
    sort_key: string; index_letter: string
  }
  contact_tags: { workspace_id: string; tag: string; contact_id: string }
  birthdays: { workspace_id: string; key: string; contact_id: string }
  /** What a person is looked up by (`matchKeys`). */
  contact_keys: { workspace_id: string; key: string; contact_id: string }
  /** Derived from plan lines, roles and interactions; never in the change log. `let_go` follows the contact. */
  warmth: {
    workspace_id: string; contact_id: string; interval_days: number; interval_from: string; cools_at: number | null; due_on: string | null
    planned: number; last_on: string | null; touches: number; let_go: number
  }
  /** The day all cups of a workspace were last brought up to. */
  warmth_days: { workspace_id: string; on_day: string }
  roles: { workspace_id: string; id: string; contact_id: string; kind: string; label: string; from_on: string | null; to_on: string | null }
  relations: { workspace_id: string; id: string; contact_id: string; kind: string; other_id: string; from_on: string | null; to_on: string | null; told_on: string | null }
  notes: { workspace_id: string; id: string; contact_id: string; text: string; private: number; on_day: string }
  /** Immutable; the id is made from the content. */
  photos: { workspace_id: string; id: string; content_type: string; bytes: Uint8Array }
}

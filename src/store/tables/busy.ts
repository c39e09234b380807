/** Calendars of the reader kept elsewhere, where those subscribed to are read, their events, and what became of those offered as contact. `event` and `problem` are JSON. */
export interface BusyTables {
  calendars: { workspace_id: string; id: string; name: string; show_titles: 0 | 1; content_id: string; events: number; brought_at: string; host: string | null; address_end: string | null }
  subscriptions: {
    workspace_id: string; content_id: string
    /** Sealed. */
    address: string; etag: string | null; last_modified: string | null; digest: string; read_as: string; events: number
    /** Milliseconds since 1970. */
    next_at: number; refreshed_at: number; failures: number; problem: string | null
  }
  calendar_events: {
    workspace_id: string; content_id: string; position: number; uid: string
    /** Never on before and after these days of its own clock. */
    first_day: string; last_day: string
    /** Whether it names anybody. */
    peopled: 0 | 1; event: string
  }
  seen_events: { workspace_id: string; id: string; key: string }
}

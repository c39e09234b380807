/** Calendars of the reader kept elsewhere, their events, and what became of those offered as contact. `event` is JSON. */
export interface BusyTables {
  calendars: { workspace_id: string; id: string; name: string; show_titles: 0 | 1; content_id: string; events: number; brought_at: string }
  calendar_events: {
    workspace_id: string; content_id: string; position: number; uid: string
    /** Never on before and after these days of its own clock. */
    first_day: string; last_day: string
    /** Whether it names anybody. */
    peopled: 0 | 1; event: string
  }
  seen_events: { workspace_id: string; id: string; key: string }
}

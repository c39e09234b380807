/** What the reader is reminded of by e-mail, and when; instants are ms since 1970. The letters stand among `messages`. */
export interface RemindersTables {
  reminder_settings: { workspace_id: string; id: string; to_address: string | null; digest_at: string | null; brief_minutes: number | null }
  reminders: { workspace_id: string; reminder_key: string; decided_at: number; until: number; message_id: string | null }
}

export interface LinesTables {
  /** What a person may be called by in a line (`callWordsOf`); derived from the contact. */
  call_words: { workspace_id: string; word: string; sureness: number; contact_id: string }
  /** Calls already applied, written with their act; `status` and `answer` (JSON) once they are answered. Not in backups. */
  idempotency_keys: { workspace_id: string; key: string; fingerprint: string; at: string; status: number | null; answer: string | null }
}

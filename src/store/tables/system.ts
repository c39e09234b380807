/** Who may enter, and where to. No row-level security: these are read before a workspace is chosen. */
export interface SystemTables {
  accounts: { id: string; name: string; login: string; password_hash: string; created_at: string }
  sessions: { token_hash: string; account_id: string; workspace_id: string; csrf_hash: string | null; created_at: string; expires_at: string; seen_at: string }
  api_tokens: {
    token_hash: string; id: string; workspace_id: string; account_id: string | null
    name: string; created_at: string; last_used_at: string | null; revoked_at: string | null
  }
  /** `contacts` and `planned` are counts kept by the write path. */
  workspaces: {
    id: string; name: string; owner_name: string; zone: string; locale: string; fiscal_start_month: number; weekly_minutes: number; currency: string
    contacts: number; planned: number
  }
  /** A calendar given out under a secret address; at most one a workspace. */
  calendar_feeds: { token_hash: string; workspace_id: string; created_at: string }
  memberships: { workspace_id: string; account_id: string; role: string }
}

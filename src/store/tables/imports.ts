/** `head`, `cells`, `reading` and `decision` are JSON. Rows and files have no foreign key: an import taken back by undo finds them again when it is brought back. */
export interface ImportsTables {
  imports: { workspace_id: string; id: string; file_name: string; created_at: string; state: string; head: string }
  import_rows: { workspace_id: string; import_id: string; row_number: number; cells: string; reading: string | null; state: string; decision: string | null; identity: string }
  import_files: { workspace_id: string; import_id: string; bytes: Uint8Array }
}

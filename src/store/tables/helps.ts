/** Help received and help given. */
export interface HelpsTables {
  helps: { workspace_id: string; id: string; contact_id: string; on_day: string; text: string; interaction_id: string | null; thanked_on: string | null }
  givings: { workspace_id: string; id: string; contact_id: string; on_day: string; text: string; interaction_id: string | null }
}

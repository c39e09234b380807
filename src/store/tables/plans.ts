/** `extra_columns`, `cadence`, `length`, `formats` and `extra` are JSON. */
export interface PlansTables {
  plans: { workspace_id: string; id: string; fiscal_year: number; start_on: string; end_on: string; budget_minutes: number | null; extra_columns: string }
  goals: { workspace_id: string; id: string; plan_id: string; title: string; position: number }
  plan_lines: {
    workspace_id: string; id: string; plan_id: string; contact_id: string; goal_id: string | null; role_kind: string | null
    cadence_text: string; cadence: string | null; length_text: string; length: string | null; formats_text: string; formats: string
    topic: string; need: string; state: string; state_reason: string; position: number; extra: string
  }
}

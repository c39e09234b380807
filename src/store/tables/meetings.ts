/** Series, their occurrences, what is asked and advised, and what one grew by. `contact_ids`, `exdates`, `told`, `prep`, `summary`, `thanks`, `proposed`, `answered_by`, `delegated_to` and `answer` are JSON. */
export interface MeetingsTables {
  meetings: {
    workspace_id: string; id: string; uid: string; sequence: number; title: string; format: string; contact_ids: string; plan_line_id: string | null
    start_at: string; minutes: number; zone: string; rule: string | null; exdates: string; place: string; text: string; cancelled: 0 | 1; follows: string | null; told: string | null
    /** The day of the last occurrence by the rule, '' when it never ends. */
    last_day: string
  }
  meeting_contacts: { workspace_id: string; contact_id: string; meeting_id: string }
  occurrences: {
    workspace_id: string; id: string; meeting_id: string; recurrence_id: string; start_at: string; minutes: number; place: string | null; sequence: number; cancelled: 0 | 1
    prep: string; notes: string; notes_revision: number; interaction_id: string | null; summary: string; thanks: string; dropped_for: string | null
    /** The day it was held on while its loop is open, else null. */
    open_since: string | null
  }
  attendances: {
    workspace_id: string; id: string; meeting_id: string; contact_id: string; recurrence_id: string; part_stat: string; comment: string; sequence: number; stamp: number; proposed: string | null; answered_by: string | null; delegated_to: string | null
  }
  stray_answers: { workspace_id: string; id: string; meeting_id: string; recurrence_id: string; answer: string; read_at: number }
  asks: { workspace_id: string; id: string; contact_id: string; text: string; mentor: 0 | 1; position: number; answer: string; answered_on: string | null; agreed: 0 | 1 | null }
  advices: { workspace_id: string; id: string; contact_id: string; on_day: string; text: string; occurrence_id: string | null; tried: string; result: string; reported_on: string | null }
  growth_entries: { workspace_id: string; id: string; on_day: string; kind: string; text: string; solved_on: string | null; solved_with: string | null }
}

/** The notices a workspace brought, `id` the year; `file` is JSON. */
export interface HolidaysTables {
  holiday_files: { workspace_id: string; id: string; source: string; brought_on: string; file: string }
}

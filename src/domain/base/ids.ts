type Brand<Name extends string> = string & { readonly __brand: Name }

export type WorkspaceId = Brand<'WorkspaceId'>
export type AccountId = Brand<'AccountId'>
export type ContactId = Brand<'ContactId'>
export type RoleId = Brand<'RoleId'>
export type RelationId = Brand<'RelationId'>
export type NoteId = Brand<'NoteId'>
export type PlanId = Brand<'PlanId'>
export type PlanLineId = Brand<'PlanLineId'>
export type GoalId = Brand<'GoalId'>
export type InteractionId = Brand<'InteractionId'>
export type ActionItemId = Brand<'ActionItemId'>
export type HelpId = Brand<'HelpId'>
export type GivingId = Brand<'GivingId'>
export type DeferralId = Brand<'DeferralId'>
export type ImportId = Brand<'ImportId'>
export type PhotoId = Brand<'PhotoId'>
export type MeetingId = Brand<'MeetingId'>
export type OccurrenceId = Brand<'OccurrenceId'>
export type AttendanceId = Brand<'AttendanceId'>
export type AskId = Brand<'AskId'>
export type AdviceId = Brand<'AdviceId'>
export type GrowthEntryId = Brand<'GrowthEntryId'>
export type MessageId = Brand<'MessageId'>
export type CalendarId = Brand<'CalendarId'>
export type SeenEventId = Brand<'SeenEventId'>
export type StrayAnswerId = Brand<'StrayAnswerId'>
/** The year of a holiday notice in four digits: a workspace brings one notice a year. */
export type HolidayYear = Brand<'HolidayYear'>
/** One decision of a person (a use case call): all changes written by it share it, and undo takes them back together. */
export type ActId = Brand<'ActId'>

/**
 * Why something is as it is: a key and its values, put into words at the edge (`i18n/reasons.ts`).
 * A value that begins with `@` is itself a word or a day to be translated there: `@role.skill_mentor`, `@format.lunch`, `@day.2026-11-20`.
 */
export interface Reason {
  readonly key: ReasonKey
  readonly values: Readonly<Record<string, string>>
}

export const REASON_KEYS = [
  'warmth.never_met', 'warmth.last_touch', 'warmth.interval_line', 'warmth.interval_role', 'warmth.interval_default', 'warmth.due_on', 'warmth.was_due', 'warmth.let_go', 'warmth.not_planned', 'warmth.too_early',
  'today.due_since', 'today.due_now', 'today.never_met', 'today.last_touch', 'today.birthday_today', 'today.birthday_soon', 'today.birthday_age', 'today.promised', 'today.order',
  'proposal.playbook', 'proposal.more_often', 'proposal.less_often', 'proposal.as_usual',
  'budget.lower', 'budget.let_go',
] as const

export type ReasonKey = (typeof REASON_KEYS)[number]

type None = Record<never, never>

/** Every message an expected failure can carry, with the values it needs. The texts are in `i18n/failures.ts`. */
export interface FailureMessages {
  'input.invalid': { field: string }
  'input.too_large': { limit: string }
  'auth.required': None
  'auth.wrong': None
  'auth.too_many_attempts': { seconds: string }
  'auth.already_set_up': None
  'auth.password_short': { min: string }
  'auth.csrf': None
  'auth.may_not': None
  'token.not_found': None
  'contact.not_found': None
  'contact.name_required': None
  'contact.birthday_invalid': { value: string }
  'contact.level_invalid': { field: string }
  'contact.same_person': None
  'contact.photo_type': None
  'photo.not_found': None
  'role.not_found': None
  'relation.not_found': None
  'note.not_found': None
  'note.text_required': None
  'interaction.not_found': None
  'interaction.in_future': { on: string }
  'interaction.nobody': None
  'interaction.minutes_invalid': None
  'line.nobody': None
  'line.format_needed': None
  'action_item.not_found': None
  'action_item.text_required': None
  'help.not_found': None
  'help.text_required': None
  'help.in_future': { on: string }
  'giving.not_found': None
  'giving.text_required': None
  'giving.in_future': { on: string }
  'meeting.not_found': None
  'meeting.title_required': None
  'meeting.nobody': None
  'meeting.time': { text: string }
  'meeting.zone': { zone: string }
  'meeting.length': None
  'meeting.text_too_long': { limit: string }
  'meeting.never': None
  'feed.not_found': None
  'reminder.time_invalid': { value: string }
  'reminder.minutes_invalid': { least: string; most: string }
  'reminder.too_late': None
  'calendar.too_long': { limit: string }
  'calendar.not_found': None
  'calendar.name_required': None
  'calendar.name_taken': { name: string }
  'calendar.nothing_seen': None
  'calendar.content_gone': { name: string }
  'calendar.not_subscribed': None
  'calendar.subscribed_already': { name: string }
  'calendar.too_many_subscribed': { limit: string }
  'calendar.address_invalid': None
  'calendar.address_sealed': None
  'calendar.address_private': { host: string }
  'calendar.password_plain': { host: string }
  'calendar.host_not_found': { host: string }
  'calendar.not_reached': { host: string }
  'calendar.certificate': { host: string }
  'calendar.took_too_long': { host: string }
  'calendar.broken_off': { host: string }
  'calendar.address_gone': { host: string }
  'calendar.sign_in_refused': { host: string }
  'calendar.server_said': { host: string; status: string }
  'calendar.bad_redirect': { host: string }
  'calendar.address_too_large': { host: string; limit: string }
  'calendar.no_calendar_there': { host: string }
  'meeting.no_such_occurrence': None
  'meeting.held_stands': None
  'meeting.not_begun': { start: string }
  'meeting.not_held': None
  'meeting.called_off': None
  'meeting.already_out': None
  'meeting.reason_required': None
  'meeting.notes_changed': None
  'ask.not_found': None
  'ask.text_required': None
  'advice.not_found': None
  'advice.text_required': None
  'advice.in_future': { on: string }
  'growth.not_found': None
  'growth.text_required': None
  'growth.in_future': { on: string }
  'plan.not_found': None
  'plan.exists': { fiscalYear: string }
  'plan_line.not_found': None
  'goal.not_found': None
  'goal.title_required': None
  'let_go.not_let_go': None
  'let_go.reason_required': None
  'deferral.in_past': { until: string }
  'deferral.not_found': None
  'idempotency.key_invalid': None
  'idempotency.not_here': None
  'idempotency.other_call': None
  'idempotency.running': None
  'idempotency.applied': None
  'change.not_found': None
  'change.undo_conflict': { what: string }
  'import.not_found': None
  'import.row_not_found': { row: string }
  'import.already_applied': None
  'import.no_sheet': None
  'file.encrypted': None
  'file.legacy_xls': None
  'file.legacy_wps': None
  'file.not_a_workbook': None
  'file.damaged': None
  'file.too_large': { limit: string }
  'file.zip_bomb': None
  'file.empty': None
  'file.encoding_unknown': None
  'file.took_too_long': None
  'recurrence.freq_missing': None
  'recurrence.part_invalid': { part: string }
  'recurrence.part_repeated': { part: string }
  'recurrence.part_unknown': { part: string }
  'recurrence.too_long': None
  'calendar.too_large': { limit: string }
  'calendar.not_a_calendar': None
  'calendar.line_unreadable': { line: string }
  'calendar.not_closed': { name: string }
  'calendar.too_deep': None
  'calendar.too_many_events': { limit: string }
  'calendar.too_many_attendees': { limit: string }
  'calendar.too_many_dates': { limit: string }
  'calendar.start_missing': None
  'calendar.value_invalid': { field: string; value: string }
  'calendar.part_ignored': { part: string }
  'calendar.zone_unknown': { zone: string }
  'calendar.zone_nearest': { zone: string; taken: string }
  'holidays.not_found': None
  'holidays.year': { value: string }
  'holidays.not_announced': { year: string }
  'holidays.too_many': { limit: string }
  'holidays.day': { n: string; field: string; value: string }
  'holidays.day_twice': { on: string }
  'holidays.none_brought': { year: string }
  'mail.address_invalid': { value: string }
  'mail.nobody': None
  'mail.subject_required': None
  'mail.host_invalid': { value: string }
  'mail.port_invalid': { value: string }
  'mail.user_required': None
  'mail.plain_only_here': { host: string }
  'mail.host_not_found': { host: string }
  'mail.not_reached': { host: string, port: string }
  'mail.took_too_long': { host: string }
  'mail.not_encrypted': { host: string }
  'mail.certificate': { host: string }
  'mail.other_protocol': { host: string, port: string }
  'mail.sign_in_refused': { said: string }
  'mail.auth_code_needed': { said: string }
  'mail.client_password_needed': { said: string }
  'mail.app_password_needed': { said: string }
  'mail.no_password_works': { host: string }
  'mail.from_refused': { from: string, said: string }
  'mail.recipient_refused': { email: string, said: string }
  'mail.letter_refused': { said: string }
  'mail.broken_off': { host: string }
  'mail.fate_unknown': { host: string }
  'mail.no_reading': None
  'mail.no_account': None
  'mail.password_required': None
  'letter.not_found': None
  'letter.gone': None
  'letter.outdated': None
  'letter.settled': None
  'letter.overdue': None
  'letter.restored': None
  'letter.nothing_to_accept': None
  'letter.no_stray': None
  'letter.no_delegate': None
  'mail.mailbox_not_found': { mailbox: string, said: string }
  'mail.file_too_large': { limit: string }
  'mail.file_damaged': None
  'secret.cannot_open': None
  'secret.key_file': { file: string }
  'backup.damaged': None
  'backup.newer_version': { version: string }
  'backup.not_empty': None
}

export type FailureKey = keyof FailureMessages
export type FailureCode = 'invalid' | 'not_found' | 'conflict' | 'forbidden' | 'unauthorized' | 'too_large' | 'too_many'

/**
 * An expected failure. The doors (HTTP, CLI) translate `key` and choose a status from `code`.
 * Anything else that is thrown is a bug.
 */
export class Failure extends Error {
  override name = 'Failure'
  readonly code: FailureCode
  readonly key: FailureKey
  readonly values: Readonly<Record<string, string>>

  private constructor(code: FailureCode, key: FailureKey, values: Readonly<Record<string, string>>) {
    super(`${code}: ${key}`)
    this.code = code
    this.key = key
    this.values = values
  }

  static of<Key extends FailureKey>(code: FailureCode, key: Key, values: FailureMessages[Key]): Failure {
    return new Failure(code, key, values)
  }
}

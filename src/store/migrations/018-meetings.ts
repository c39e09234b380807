import type { Migration } from './migration.ts'

/** Series and occurrences with the loop around each talk, asks, advice, and the growth log they are prepared from. */
export const meetings: Migration = {
  name: '018-meetings',
  statements: ({ text, integer, table, clustered, isolation }) => [
    `create table meetings (
      workspace_id ${text} not null, id ${text} not null, uid ${text} not null, sequence ${integer} not null, title ${text} not null, format ${text} not null, contact_ids ${text} not null,
      plan_line_id ${text}, start_at ${text} not null, minutes ${integer} not null, zone ${text} not null, rule ${text}, exdates ${text} not null, place ${text} not null, text ${text} not null,
      cancelled ${integer} not null, follows ${text}, told ${text}, last_day ${text} not null,
      primary key (workspace_id, id), foreign key (workspace_id, plan_line_id) references plan_lines (workspace_id, id)) ${table}`,
    'create unique index meetings_uid on meetings (workspace_id, uid)',
    'create index meetings_line on meetings (workspace_id, plan_line_id, id)',
    'create index meetings_last on meetings (workspace_id, last_day, id)',
    ...isolation('meetings'),
    `create table meeting_contacts (
      workspace_id ${text} not null, contact_id ${text} not null, meeting_id ${text} not null,
      primary key (workspace_id, contact_id, meeting_id), foreign key (workspace_id, contact_id) references contacts (workspace_id, id),
      foreign key (workspace_id, meeting_id) references meetings (workspace_id, id)) ${clustered}`,
    'create index meeting_contacts_meeting on meeting_contacts (workspace_id, meeting_id, contact_id)',
    ...isolation('meeting_contacts'),
    `create table occurrences (
      workspace_id ${text} not null, id ${text} not null, meeting_id ${text} not null, recurrence_id ${text} not null, start_at ${text} not null, minutes ${integer} not null, place ${text},
      sequence ${integer} not null, cancelled ${integer} not null, prep ${text} not null, notes ${text} not null, notes_revision ${integer} not null, interaction_id ${text},
      summary ${text} not null, thanks ${text} not null, dropped_for ${text}, open_since ${text},
      primary key (workspace_id, id), foreign key (workspace_id, meeting_id) references meetings (workspace_id, id),
      foreign key (workspace_id, interaction_id) references interactions (workspace_id, id)) ${table}`,
    'create unique index occurrences_of on occurrences (workspace_id, meeting_id, recurrence_id)',
    'create index occurrences_start on occurrences (workspace_id, start_at, id)',
    'create index occurrences_open on occurrences (workspace_id, open_since, id) where open_since is not null',
    'create index occurrences_interaction on occurrences (workspace_id, interaction_id, id) where interaction_id is not null',
    ...isolation('occurrences'),
    `create table attendances (
      workspace_id ${text} not null, id ${text} not null, meeting_id ${text} not null, contact_id ${text} not null, recurrence_id ${text} not null, part_stat ${text} not null, comment ${text} not null,
      sequence ${integer} not null, stamp ${integer} not null, proposed ${text},
      primary key (workspace_id, id), foreign key (workspace_id, meeting_id) references meetings (workspace_id, id),
      foreign key (workspace_id, contact_id) references contacts (workspace_id, id)) ${table}`,
    'create unique index attendances_of on attendances (workspace_id, meeting_id, contact_id, recurrence_id)',
    'create index attendances_contact on attendances (workspace_id, contact_id, id)',
    ...isolation('attendances'),
    `create table asks (
      workspace_id ${text} not null, id ${text} not null, contact_id ${text} not null, text ${text} not null, mentor ${integer} not null, position ${integer} not null, answer ${text} not null,
      answered_on ${text}, agreed ${integer}, primary key (workspace_id, id), foreign key (workspace_id, contact_id) references contacts (workspace_id, id)) ${table}`,
    'create index asks_contact on asks (workspace_id, contact_id, position, id)',
    ...isolation('asks'),
    `create table advices (
      workspace_id ${text} not null, id ${text} not null, contact_id ${text} not null, on_day ${text} not null, text ${text} not null, occurrence_id ${text}, tried ${text} not null, result ${text} not null,
      reported_on ${text}, primary key (workspace_id, id), foreign key (workspace_id, contact_id) references contacts (workspace_id, id),
      foreign key (workspace_id, occurrence_id) references occurrences (workspace_id, id)) ${table}`,
    'create index advices_contact on advices (workspace_id, contact_id, on_day, id)',
    'create index advices_occurrence on advices (workspace_id, occurrence_id, id) where occurrence_id is not null',
    ...isolation('advices'),
    `create table growth_entries (
      workspace_id ${text} not null, id ${text} not null, on_day ${text} not null, kind ${text} not null, text ${text} not null, solved_on ${text}, solved_with ${text},
      primary key (workspace_id, id), foreign key (workspace_id, solved_with) references contacts (workspace_id, id)) ${table}`,
    'create index growth_entries_on on growth_entries (workspace_id, on_day, id)',
    'create index growth_entries_solved_with on growth_entries (workspace_id, solved_with, id) where solved_with is not null',
    ...isolation('growth_entries'),
  ],
}

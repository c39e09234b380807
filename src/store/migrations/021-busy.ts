import type { Migration } from './migration.ts'

/** Calendars kept elsewhere with their events, which lie under what they came in, and what became of events offered as contact. */
export const busy: Migration = {
  name: '021-busy',
  statements: ({ text, integer, table, clustered, isolation }) => [
    `create table calendars (
      workspace_id ${text} not null, id ${text} not null, name ${text} not null, show_titles ${integer} not null, content_id ${text} not null, events ${integer} not null, brought_at ${text} not null,
      primary key (workspace_id, id), foreign key (workspace_id) references workspaces (id)) ${table}`,
    'create unique index calendars_name on calendars (workspace_id, name)',
    'create index calendars_content on calendars (workspace_id, content_id, id)',
    ...isolation('calendars'),
    `create table calendar_events (
      workspace_id ${text} not null, content_id ${text} not null, position ${integer} not null, uid ${text} not null, first_day ${text} not null, last_day ${text} not null, peopled ${integer} not null, event ${text} not null,
      primary key (workspace_id, content_id, position), foreign key (workspace_id) references workspaces (id)) ${clustered}`,
    'create index calendar_events_last on calendar_events (workspace_id, content_id, last_day, first_day, position)',
    ...isolation('calendar_events'),
    `create table seen_events (
      workspace_id ${text} not null, id ${text} not null, key ${text} not null,
      primary key (workspace_id, id), foreign key (workspace_id) references workspaces (id)) ${table}`,
    'create unique index seen_events_key on seen_events (workspace_id, key)',
    ...isolation('seen_events'),
  ],
}

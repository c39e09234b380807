import type { Migration } from './migration.ts'

/** Calendars read again and again at an address: what of it is shown with the calendar, and apart from it the address, sealed, and how far its reading came. */
export const subscriptions: Migration = {
  name: '025-subscriptions',
  statements: ({ text, integer, clustered, isolation }) => [
    `alter table calendars add column host ${text}`,
    `alter table calendars add column address_end ${text}`,
    `create table subscriptions (
      workspace_id ${text} not null, content_id ${text} not null, address ${text} not null, etag ${text}, last_modified ${text}, digest ${text} not null, read_as ${text} not null, events ${integer} not null,
      next_at ${integer} not null, refreshed_at ${integer} not null, failures ${integer} not null, problem ${text},
      primary key (workspace_id, content_id), foreign key (workspace_id) references workspaces (id)) ${clustered}`,
    ...isolation('subscriptions'),
  ],
}

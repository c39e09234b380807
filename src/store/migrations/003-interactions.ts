import type { Migration } from './migration.ts'

export const interactions: Migration = {
  name: '003-interactions',
  statements: ({ text, integer, table, clustered, isolation }) => [
    `create table interactions (
      workspace_id ${text} not null, id ${text} not null, on_day ${text} not null, at ${text}, format ${text} not null, contact_ids ${text} not null, started_by ${text},
      minutes ${integer}, money ${integer}, topic ${text} not null, notes ${text} not null, heard ${text}, source ${text} not null,
      primary key (workspace_id, id)) ${table}`,
    'create index interactions_on on interactions (workspace_id, on_day, id, minutes, money)',
    `create table interaction_contacts (
      workspace_id ${text} not null, contact_id ${text} not null, on_day ${text} not null, at ${text} not null, interaction_id ${text} not null, format ${text} not null,
      primary key (workspace_id, contact_id, on_day, at, interaction_id),
      foreign key (workspace_id, contact_id) references contacts (workspace_id, id),
      foreign key (workspace_id, interaction_id) references interactions (workspace_id, id)) ${clustered}`,
    'create index interaction_contacts_interaction on interaction_contacts (workspace_id, interaction_id)',
    `create table action_items (
      workspace_id ${text} not null, id ${text} not null, contact_id ${text} not null, interaction_id ${text}, text ${text} not null, by_whom ${text} not null, due_on ${text}, done_on ${text},
      primary key (workspace_id, id), foreign key (workspace_id, contact_id) references contacts (workspace_id, id),
      foreign key (workspace_id, interaction_id) references interactions (workspace_id, id)) ${table}`,
    'create index action_items_open on action_items (workspace_id, by_whom, due_on, id) where done_on is null',
    'create index action_items_contact on action_items (workspace_id, contact_id, id)',
    'create index action_items_interaction on action_items (workspace_id, interaction_id, id)',
    `create table deferrals (
      workspace_id ${text} not null, id ${text} not null, subject_key ${text} not null, subject ${text} not null, until ${text} not null, kind ${text} not null,
      primary key (workspace_id, id), unique (workspace_id, subject_key)) ${table}`,
    'create index deferrals_until on deferrals (workspace_id, until, id)',
    ...['interactions', 'interaction_contacts', 'action_items', 'deferrals'].flatMap(isolation),
  ],
}

import type { Migration } from './migration.ts'

export const contacts: Migration = {
  name: '002-contacts',
  statements: ({ text, integer, real, bytes, table, clustered, isolation }) => [
    `create table photos (workspace_id ${text} not null, id ${text} not null, content_type ${text} not null, bytes ${bytes} not null, primary key (workspace_id, id)) ${table}`,
    `create table contacts (
      workspace_id ${text} not null, id ${text} not null,
      family_name ${text} not null, given_name ${text} not null, name ${text} not null, salutation ${text} not null, pinyin ${text} not null, nickname ${text} not null,
      organization ${text} not null, department ${text} not null, position ${text} not null, work_content ${text} not null,
      channels ${text} not null, birthday ${text}, closeness ${integer}, busyness ${integer}, tags ${text} not null,
      place_notes ${text} not null, how_we_met ${text} not null, photo_id ${text},
      let_go ${integer} not null, let_go_reason ${text}, let_go_on ${text}, created_on ${text} not null,
      sort_key ${text} not null, index_letter ${text} not null, letters ${text} not null, initials ${text} not null,
      primary key (workspace_id, id), foreign key (workspace_id, photo_id) references photos (workspace_id, id)) ${table}`,
    'create index contacts_sort on contacts (workspace_id, let_go, sort_key, id)',
    'create index contacts_name on contacts (workspace_id, name, id)',
    'create index contacts_given_name on contacts (workspace_id, given_name, id)',
    'create index contacts_letters on contacts (workspace_id, letters, id)',
    'create index contacts_initials on contacts (workspace_id, initials, id)',
    'create index contacts_organization on contacts (workspace_id, organization, id)',
    'create index contacts_photo on contacts (workspace_id, photo_id)',
    `create table contact_tags (workspace_id ${text} not null, tag ${text} not null, contact_id ${text} not null,
      primary key (workspace_id, tag, contact_id), foreign key (workspace_id, contact_id) references contacts (workspace_id, id)) ${clustered}`,
    'create index contact_tags_contact on contact_tags (workspace_id, contact_id)',
    `create table birthdays (workspace_id ${text} not null, key ${text} not null, contact_id ${text} not null,
      primary key (workspace_id, key, contact_id), foreign key (workspace_id, contact_id) references contacts (workspace_id, id)) ${clustered}`,
    'create index birthdays_contact on birthdays (workspace_id, contact_id)',
    `create table warmth (
      workspace_id ${text} not null, contact_id ${text} not null, interval_days ${real} not null, interval_from ${text} not null, cools_at ${real}, due_on ${text},
      planned ${integer} not null, last_on ${text}, touches ${integer} not null, let_go ${integer} not null,
      primary key (workspace_id, contact_id), foreign key (workspace_id, contact_id) references contacts (workspace_id, id)) ${clustered}`,
    'create index warmth_order on warmth (workspace_id, let_go, planned, interval_days, cools_at, contact_id)',
    'create index warmth_due on warmth (workspace_id, let_go, planned, due_on, contact_id)',
    `create table roles (
      workspace_id ${text} not null, id ${text} not null, contact_id ${text} not null, kind ${text} not null, label ${text} not null, from_on ${text}, to_on ${text},
      primary key (workspace_id, id), foreign key (workspace_id, contact_id) references contacts (workspace_id, id)) ${table}`,
    'create index roles_contact on roles (workspace_id, contact_id, kind)',
    'create index roles_kind on roles (workspace_id, kind, contact_id)',
    `create table relations (
      workspace_id ${text} not null, id ${text} not null, contact_id ${text} not null, kind ${text} not null, other_id ${text} not null, from_on ${text}, to_on ${text},
      primary key (workspace_id, id), foreign key (workspace_id, contact_id) references contacts (workspace_id, id),
      foreign key (workspace_id, other_id) references contacts (workspace_id, id)) ${table}`,
    'create index relations_contact on relations (workspace_id, contact_id, kind, id)',
    'create index relations_other on relations (workspace_id, other_id, kind, id)',
    `create table notes (
      workspace_id ${text} not null, id ${text} not null, contact_id ${text} not null, text ${text} not null, private ${integer} not null, on_day ${text} not null,
      primary key (workspace_id, id), foreign key (workspace_id, contact_id) references contacts (workspace_id, id)) ${table}`,
    'create index notes_contact on notes (workspace_id, contact_id, on_day, id)',
    ...['photos', 'contacts', 'contact_tags', 'birthdays', 'warmth', 'roles', 'relations', 'notes'].flatMap(isolation),
  ],
}

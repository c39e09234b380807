import type { Migration } from './migration.ts'

/**
 * What people are found by (decision 008). The terms have no foreign key and no index by person: there are forty for everybody, they follow from the
 * person or note alone, and are taken away by their whole key. `derived` remembers how far such rows were made for those who were there before.
 */
export const search: Migration = {
  name: '013-search',
  statements: ({ text, integer, clustered, isolation }) => [
    'drop table contact_starts',
    'drop index contacts_given_name',
    'drop index contacts_letters',
    'drop index contacts_initials',
    'alter table contacts drop column letters',
    'alter table contacts drop column initials',
    `create table search_terms (workspace_id ${text} not null, term ${text} not null, place ${integer} not null, contact_id ${text} not null, note_id ${text} not null,
      primary key (workspace_id, term, place, contact_id, note_id)) ${clustered}`,
    `create table search_people (workspace_id ${text} not null, contact_id ${text} not null, month ${integer} not null, primary key (workspace_id, contact_id)) ${clustered}`,
    `create table derived (workspace_id ${text} not null, what ${text} not null, version ${integer} not null, after_id ${text}, primary key (workspace_id, what)) ${clustered}`,
    ...['search_terms', 'search_people', 'derived'].flatMap(isolation),
  ],
}

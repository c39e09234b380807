import type { Migration } from './migration.ts'

/**
 * Terms of a sign with the next initial and of a syllable with the next two (decision 008). The index is made anew for everybody: dropped rather than
 * emptied, since a migration sees no workspace's rows on PostgreSQL. So is `derived`, whose other rows are then looked through once more.
 */
export const spelledTerms: Migration = {
  name: '016-spelled-terms',
  statements: ({ text, integer, clustered, isolation }) => [
    'drop table search_terms',
    'drop table search_people',
    'drop table derived',
    `create table search_terms (workspace_id ${text} not null, term ${text} not null, place ${integer} not null, contact_id ${text} not null, note_id ${text} not null,
      primary key (workspace_id, term, place, contact_id, note_id)) ${clustered}`,
    `create table search_people (workspace_id ${text} not null, contact_id ${text} not null, month ${integer} not null, primary key (workspace_id, contact_id)) ${clustered}`,
    `create table derived (workspace_id ${text} not null, what ${text} not null, version ${integer} not null, after_id ${text}, primary key (workspace_id, what)) ${clustered}`,
    ...['search_terms', 'search_people', 'derived'].flatMap(isolation),
  ],
}

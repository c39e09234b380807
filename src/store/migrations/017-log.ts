import type { Migration } from './migration.ts'

/**
 * A log that costs fewer pages with every act (decision 013). An act's changes are found from its first one on, and what happened to an entity is asked
 * of edits and removals alone: when it was made nobody asks. Acts are in the order of their ids, which rise with time. The last sequence is that of
 * the last change.
 */
export const log: Migration = {
  name: '017-log',
  statements: ({ text, integer, clustered, withoutUnique }) => [
    ...withoutUnique('acts', ['workspace_id', 'sequence'], `create table acts (
      workspace_id ${text} not null, id ${text} not null, sequence ${integer} not null, changes ${integer} not null,
      verb ${text} not null, at ${text} not null, actor ${text} not null, undoes ${text}, undone_by ${text},
      primary key (workspace_id, id)) ${clustered}`),
    'drop index changes_act',
    'drop index changes_entity',
    'create index changes_entity on changes (workspace_id, entity, entity_id, sequence) where before is not null',
    'alter table workspaces drop column change_sequence',
  ],
}

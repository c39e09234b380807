import type { Migration } from './migration.ts'

export const changes: Migration = {
  name: '005-changes',
  statements: ({ text, integer, table, isolation }) => [
    `create table acts (
      workspace_id ${text} not null, id ${text} not null, sequence ${integer} not null, changes ${integer} not null,
      verb ${text} not null, at ${text} not null, actor ${text} not null, undoes ${text}, undone_by ${text},
      primary key (workspace_id, id), unique (workspace_id, sequence)) ${table}`,
    `create table changes (
      workspace_id ${text} not null, sequence ${integer} not null, act_id ${text} not null, entity ${text} not null, entity_id ${text} not null, before ${text}, after ${text},
      primary key (workspace_id, sequence), foreign key (workspace_id, act_id) references acts (workspace_id, id)) ${table}`,
    'create index changes_act on changes (workspace_id, act_id, sequence)',
    'create index changes_entity on changes (workspace_id, entity, entity_id, sequence)',
    ...['acts', 'changes'].flatMap(isolation),
  ],
}

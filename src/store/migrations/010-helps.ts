import type { Migration } from './migration.ts'

/** Help received and help given, each of one person, some of it in an interaction. */
export const helps: Migration = {
  name: '010-helps',
  statements: ({ text, table, isolation }) => ['helps', 'givings'].flatMap(name => [
    `create table ${name} (
      workspace_id ${text} not null, id ${text} not null, contact_id ${text} not null, on_day ${text} not null, text ${text} not null, interaction_id ${text}${name === 'helps' ? `, thanked_on ${text}` : ''},
      primary key (workspace_id, id), foreign key (workspace_id, contact_id) references contacts (workspace_id, id),
      foreign key (workspace_id, interaction_id) references interactions (workspace_id, id)) ${table}`,
    `create index ${name}_contact on ${name} (workspace_id, contact_id, on_day, id)`,
    `create index ${name}_interaction on ${name} (workspace_id, interaction_id, id)`,
    ...isolation(name),
  ]),
}

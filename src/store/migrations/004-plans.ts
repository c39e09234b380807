import type { Migration } from './migration.ts'

export const plans: Migration = {
  name: '004-plans',
  statements: ({ text, integer, real, table, isolation }) => [
    `create table plans (
      workspace_id ${text} not null, id ${text} not null, fiscal_year ${integer} not null, start_on ${text} not null, end_on ${text} not null,
      budget_minutes ${integer}, extra_columns ${text} not null, primary key (workspace_id, id), unique (workspace_id, fiscal_year)) ${table}`,
    'create index plans_start on plans (workspace_id, start_on, id)',
    `create table goals (
      workspace_id ${text} not null, id ${text} not null, plan_id ${text} not null, title ${text} not null, position ${real} not null,
      primary key (workspace_id, id), foreign key (workspace_id, plan_id) references plans (workspace_id, id)) ${table}`,
    'create index goals_plan on goals (workspace_id, plan_id, position, id)',
    `create table plan_lines (
      workspace_id ${text} not null, id ${text} not null, plan_id ${text} not null, contact_id ${text} not null, goal_id ${text}, role_kind ${text},
      cadence_text ${text} not null, cadence ${text}, length_text ${text} not null, length ${text}, formats_text ${text} not null, formats ${text} not null,
      topic ${text} not null, need ${text} not null, state ${text} not null, state_reason ${text} not null, position ${real} not null, extra ${text} not null,
      primary key (workspace_id, id), foreign key (workspace_id, plan_id) references plans (workspace_id, id),
      foreign key (workspace_id, contact_id) references contacts (workspace_id, id), foreign key (workspace_id, goal_id) references goals (workspace_id, id)) ${table}`,
    'create index plan_lines_plan on plan_lines (workspace_id, plan_id, position, id)',
    'create index plan_lines_contact on plan_lines (workspace_id, contact_id, plan_id, id)',
    'create index plan_lines_goal on plan_lines (workspace_id, goal_id, id)',
    ...['plans', 'goals', 'plan_lines'].flatMap(isolation),
  ],
}

import type { Migration } from './migration.ts'

/** Whom a word of a line may mean, surest first. As with `contact_keys`, the rows follow from the person alone and are taken away by themselves. */
export const callWords: Migration = {
  name: '012-call-words',
  statements: ({ text, integer, clustered, isolation }) => [
    `create table call_words (workspace_id ${text} not null, word ${text} not null, sureness ${integer} not null, contact_id ${text} not null,
      primary key (workspace_id, word, sureness, contact_id)) ${clustered}`,
    ...isolation('call_words'),
  ],
}

import type { ContactId } from '#domain/base/ids.ts'
import { type Day, dayNumber } from '#domain/time/day.ts'
import { orders } from './contact-order.ts'
import { mergeStreams } from './merge-streams.ts'
import type { ReadContext } from './context.ts'
import { sql } from './sql-text.ts'
import { cupGroups, streamsOf } from './warmth-streams.ts'

/** The coldest of those due, from the index of each interval. */
export const dueContacts = async (context: ReadContext, on: Day, limit: number): Promise<ContactId[]> => {
  const groups = await cupGroups(context, [0], [1])
  const walk = {
    on, direction: 'coldest', after: null,
    // A filled cup is due once it has passed 60 °C: without this border the walk would go on through all that are not due.
    coolsBefore: dayNumber(on) + 1,
    // Said so that no index on the day is tempting: the order is that of warmth, whose index knows the day as well.
    conditions: [sql`coalesce(w.due_on, '~') <= ${on}`, notPutOff(on)],
  } as const
  const rows = await mergeStreams(context, orders.coldest, groups.flatMap(group => streamsOf(context, group, walk)), limit)
  return rows.slice(0, limit).map(row => String(row['id']) as ContactId)
}

export const dueCount = async (context: ReadContext, on: Day, atMost: number): Promise<number> => {
  const { text, parameters } = sql`select count(*) as n from (
    select 1 as one from warmth w where w.workspace_id = ${context.workspaceId} and w.let_go = 0 and w.planned = 1 and w.due_on <= ${on} and ${notPutOff(on)} limit ${atMost}) as few`
  const { rows } = await context.run(text, parameters)
  return Number(rows[0]?.['n'])
}

const notPutOff = (on: Day) =>
  sql`not exists (select 1 from deferrals d where d.workspace_id = w.workspace_id and d.subject_key = 'due:' || w.contact_id and d.until > ${on})`

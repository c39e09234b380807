import type { ContactId, InteractionId } from '#domain/base/ids.ts'
import type { Format } from '#domain/interaction/format.ts'
import type { Interaction } from '#domain/interaction/interaction.ts'
import type { Day } from '#domain/time/day.ts'
import type { ReadContext } from './context.ts'
import type { WriteContext } from './write-context.ts'
import { cursorOf, type Page, keyOf, pageOf } from './cursor.ts'
import { chunks, entityReader, entityWriter } from './entity-store.ts'
import { interactionOf, interactions } from './interaction-row.ts'
import { marks } from './placeholders.ts'
import { type SaidInteraction, saidOf, textOf } from './said-interaction.ts'
import type { Tables } from './tables/tables.ts'

/** What warmth needs of one contact with one person. */
export interface TouchRecord {
  readonly contactId: ContactId
  readonly interactionId: InteractionId
  readonly on: Day
  readonly format: Format
}

export const interactionReader = (context: ReadContext) => ({
  ...entityReader(context, interactions),

  /** What happened with one person, newest first, as it goes out: one stretch of rows, read and sent without being taken apart. */
  async timeline(contactId: ContactId, { cursor, limit }: { cursor?: string | null | undefined; limit: number }): Promise<Page<SaidInteraction>> {
    const after = keyOf(cursor, ['string', 'string', 'string'])
    const { rows } = await context.run(
      `select coalesce(said, interaction_id) as said from interaction_contacts where workspace_id = ? and contact_id = ?
       ${after === null ? '' : 'and (on_day, at, interaction_id) < (?, ?, ?)'} order by on_day desc, at desc, interaction_id desc limit ?`,
      [context.workspaceId, contactId, ...(after ?? []), limit + 1],
    )
    const texts = await withUnsaid(context, rows.slice(0, limit).map(row => String(row['said'])))
    const last = texts.at(-1)
    return { items: texts.map(text => saidOf(text, contactId)), next: rows.length > limit && last !== undefined ? cursorAfter(JSON.parse(last) as Interaction) : null }
  },

  /** The last thing that happened with one person, null when nothing has. */
  async newestOf(contactId: ContactId): Promise<InteractionId | null> {
    const { rows } = await context.run(
      'select interaction_id from interaction_contacts where workspace_id = ? and contact_id = ? order by on_day desc, at desc, interaction_id desc limit 1',
      [context.workspaceId, contactId],
    )
    return (rows[0]?.['interaction_id'] ?? null) as InteractionId | null
  },

  /** The newest day before `before` on which there was a talk, eye to eye or by voice, with somebody of these; null when there was none. */
  async lastTalk(contactIds: readonly ContactId[], before: Day): Promise<Day | null> {
    let newest: Day | null = null
    for (const contactId of contactIds) {
      const { rows } = await context.run(
        `select on_day from interaction_contacts where workspace_id = ? and contact_id = ? and on_day < ? and format in (${marks(TALKS.length)}) order by on_day desc limit 1`,
        [context.workspaceId, contactId, before, ...TALKS],
      )
      const on = (rows[0]?.['on_day'] ?? null) as Day | null
      if (on !== null && (newest === null || on > newest)) newest = on
    }
    return newest
  },

  /** The touchpoints of these people, each person's oldest first; those of one day in the order of their time. */
  async touchesOf(contactIds: readonly ContactId[]): Promise<TouchRecord[]> {
    const found: TouchRecord[] = []
    for (const some of chunks(contactIds)) {
      const { rows } = await context.run(
        `select contact_id, on_day, interaction_id, format from interaction_contacts where workspace_id = ? and contact_id in (${marks(some.length)})
         order by contact_id, on_day, at, interaction_id`,
        [context.workspaceId, ...some],
      )
      found.push(...(rows as unknown as Tables['interaction_contacts'][]).map(touchOf))
    }
    return found
  },

  /** A page of what happened from one day to another, both included, oldest first. */
  async between(from: Day, to: Day, { cursor, limit }: { cursor?: string | null | undefined; limit: number }): Promise<Page<Interaction>> {
    const after = keyOf(cursor, ['string', 'string'])
    const { rows } = await context.run(
      `select * from interactions where workspace_id = ? and on_day >= ? and on_day <= ?${after === null ? '' : ' and (on_day, id) > (?, ?)'} order by on_day, id limit ?`,
      [context.workspaceId, from, to, ...(after ?? []), limit + 1],
    )
    return pageOf(rows as unknown as Tables['interactions'][], limit, interactionOf, row => [row.on_day, row.id])
  },

  /** Minutes and money (smallest unit) given from one day to another, both included; interactions without a figure count 0. */
  async totals(from: Day, to: Day): Promise<{ count: number; minutes: number; money: number }> {
    const { rows } = await context.run(
      'select count(*) as n, coalesce(sum(minutes), 0) as minutes, coalesce(sum(money), 0) as money from interactions where workspace_id = ? and on_day >= ? and on_day <= ?',
      [context.workspaceId, from, to],
    )
    return { count: Number(rows[0]?.['n']), minutes: Number(rows[0]?.['minutes']), money: Number(rows[0]?.['money']) }
  },

  /** Everything with this person, for taking the person out. */
  async allOf(contactId: ContactId): Promise<Interaction[]> {
    const { rows } = await context.run(`${TIMELINE} order by t.on_day, t.at, t.interaction_id`, [context.workspaceId, contactId])
    return (rows as unknown as Tables['interactions'][]).map(interactionOf)
  },
})

export const interactionWriter = (context: WriteContext) => ({ ...interactionReader(context), ...entityWriter(context, interactions) })

/** Contact in which one talks: a greeting or a message in between does not begin a new stretch of news. */
const TALKS: readonly Format[] = ['face_to_face', 'remote_meeting', 'lunch', 'dinner', 'coffee', 'call']

// `cross join`: SQLite takes the tables in this order.
const TIMELINE = `select i.* from interaction_contacts t cross join interactions i
  where i.workspace_id = t.workspace_id and i.id = t.interaction_id and t.workspace_id = ? and t.contact_id = ?`

const cursorAfter = ({ on, at, id }: Interaction): string => cursorOf([on, at ?? '', id])

/** A row of an older database holds no text before `derived` comes to it; its id stands instead. */
const withUnsaid = async (context: ReadContext, texts: readonly string[]): Promise<readonly string[]> => {
  const ids = texts.filter(text => !text.startsWith('{')) as InteractionId[]
  if (ids.length === 0) return texts
  const made = new Map<string, string>((await entityReader(context, interactions).getMany(ids)).map(value => [value.id, textOf(value)]))
  return texts.map(text => made.get(text) ?? text)
}

const touchOf = (row: Omit<Tables['interaction_contacts'], 'said'>): TouchRecord => ({
  contactId: row.contact_id as ContactId, interactionId: row.interaction_id as InteractionId, on: row.on_day as Day, format: row.format as Format,
})

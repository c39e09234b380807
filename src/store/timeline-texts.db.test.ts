import { expect, test } from 'vitest'
import type { ContactId, InteractionId } from '#domain/base/ids.ts'
import type { Interaction } from '#domain/interaction/interaction.ts'
import { anAct } from '#test/support/builders.ts'
import { eachEngine } from '#test/support/database.ts'
import { aWorld } from '#test/support/world.ts'
import { openEngine } from './database.ts'
import { DERIVED } from './derived.ts'
import { saidOf, textOf } from './said-interaction.ts'

const HARD = '"contactIds":["x"], \\ 】}\u2028{"'

eachEngine((engine, open) => {
  test('a timeline is the interactions themselves, edited ones and those of an older database as well', async () => {
    const { db, place, workspaceId } = await open()
    const world = await aWorld(db, workspaceId)
    const edited = { ...world.lunch, topic: HARD, notes: HARD, heard: { text: HARD, sensitivity: 'open', expiresOn: null }, at: '12:30', contactIds: [world.contact.id, world.other.id] } satisfies Interaction
    await db.transact(workspaceId, anAct(), ({ interactions }) => interactions.update(world.lunch, edited))
    const timelineOf = () => db.read(workspaceId, async ({ interactions }) => (await interactions.timeline(world.contact.id, { limit: 50 })).items)
    const kept = await timelineOf()
    const values = kept.map(({ text }) => JSON.parse(text) as Interaction)
    expect(values).toEqual(await db.read(workspaceId, ({ interactions }) => interactions.getMany(values.map(({ id }) => id))))
    expect(values.find(({ id }) => id === edited.id)).toEqual(edited)
    expect(kept.map(({ contactIds }) => contactIds ?? [world.contact.id])).toEqual(values.map(({ contactIds }) => contactIds))
    expect(await db.read(workspaceId, ({ interactions }) => interactions.newestOf(world.contact.id))).toBe(values[0]?.id)

    const raw = await openEngine(place)
    const said = async (sql: string): Promise<number> => {
      const transaction = await raw.begin('write', workspaceId)
      const { rows } = await transaction.query(sql, [])
      await transaction.commit()
      return Number(rows[0]?.['n'])
    }
    await said('update interaction_contacts set said = null')
    expect(await timelineOf()).toEqual(kept)
    expect(await db.read(workspaceId, async ({ interactions }) => (await interactions.timeline(world.contact.id, { limit: 1 })).items)).toEqual(kept.slice(0, 1))
    expect(DERIVED).toContain('timelines')
    let more = true
    while (more) more = await db.transact(workspaceId, anAct(), ({ derived }) => derived.fillNext('timelines', 1))
    expect(await said('select count(*) as n from interaction_contacts where said is null')).toBe(0)
    await raw.close()
    expect(await timelineOf()).toEqual(kept)
  })

  test.runIf(engine === 'sqlite')('what refers to an interaction is found by its index, not by going through all timelines', async () => {
    const { place } = await open()
    const raw = await openEngine(place)
    const transaction = await raw.begin('read', null)
    // As SQLite itself asks for the key of interactions, when one is removed.
    const { rows } = await transaction.query('explain query plan select 1 from interaction_contacts where workspace_id = ? and interaction_id = ?', ['w', 'i'])
    await transaction.rollback()
    await raw.close()
    expect(rows.map(row => row['detail'])).toEqual([expect.stringContaining('interaction_contacts_interaction (workspace_id=? AND interaction_id=?)')])
  })
})

test('the people are read out of a text, whatever the reader wrote', () => {
  const one = { id: 'i' as InteractionId, on: '2026-11-23', at: null, format: 'lunch', contactIds: [], startedBy: null, minutes: null, money: null, topic: HARD, notes: HARD, heard: null, source: 'typed' } as unknown as Interaction
  for (const contactIds of [['a'], ['ab', 'a'], ['a', 'b'], []]) expect(saidOf(textOf({ ...one, contactIds } as unknown as Interaction), 'b' as ContactId).contactIds).toEqual(contactIds)
  expect(saidOf(textOf({ ...one, contactIds: ['a' as ContactId] }), 'a' as ContactId).contactIds).toBeNull()
})

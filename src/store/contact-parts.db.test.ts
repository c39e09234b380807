import { expect, test } from 'vitest'
import type { Day } from '#domain/time/day.ts'
import { aContact, anAct, aPlan, aPlanLine, aRole } from '#test/support/builders.ts'
import { eachEngine } from '#test/support/database.ts'
import { aWorld } from '#test/support/world.ts'

eachEngine((_engine, open) => {
  test('a person comes with all roles and lines, as those who keep them give them, and with none when there are none', async () => {
    const { db, workspaceId } = await open()
    const { contact, plan } = await aWorld(db, workspaceId)
    const alone = aContact()
    const second = aPlan({ fiscalYear: plan.fiscalYear + 1 })
    await db.transact(workspaceId, anAct(), async ({ contacts, roles, plans, planLines }) => {
      await contacts.insert(alone)
      await roles.insertMany([aRole(contact.id, { kind: 'friend', label: '"]，\u2028' }), aRole(contact.id, { kind: 'client', to: '2025-01-31' as Day }), aRole(contact.id, { kind: 'client' })])
      await plans.insert(second)
      await planLines.insertMany([aPlanLine(second.id, contact.id, { topic: '"],["' }), aPlanLine(second.id, contact.id)])
    })
    await db.read(workspaceId, async ({ contacts, roles, planLines }) => {
      const parts = await contacts.parts(contact.id)
      expect(parts?.roles).toEqual(await roles.ofContacts([contact.id]))
      expect(parts?.roles.length).toBeGreaterThan(2)
      const lines = await planLines.ofContact(contact.id)
      expect(parts?.lines.length).toBeGreaterThan(1)
      expect(parts?.lines).toEqual(lines.map(({ id, planId, cadenceText, formatsText, lengthText, topic, roleKind, state }) => ({ id, planId, cadenceText, formatsText, lengthText, topic, roleKind, state })))
      expect(await contacts.parts(alone.id)).toMatchObject({ contact: alone, roles: [], lines: [] })
    })
  })
})

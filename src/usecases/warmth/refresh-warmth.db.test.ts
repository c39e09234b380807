import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActId, ContactId, InteractionId, PlanId, PlanLineId, RoleId } from '#domain/base/ids.ts'
import { FORMATS } from '#domain/interaction/format.ts'
import { addDays } from '#domain/time/day.ts'
import { DAY_MS, type Desk, deskOn, planFor, tried, wrongCups } from '#test/support/desk.ts'
import { eachEngine } from '#test/support/database.ts'
import { createContact } from '../contact/create-contact.ts'
import { letGoContact } from '../contact/let-go-contact.ts'
import { openContactAgain } from '../contact/open-contact-again.ts'
import { removeContact } from '../contact/remove-contact.ts'
import { undoAct } from '../change/undo-act.ts'
import { editInteraction } from '../interaction/edit-interaction.ts'
import { logInteraction } from '../interaction/log-interaction.ts'
import { removeInteraction } from '../interaction/remove-interaction.ts'
import { editLines } from '../plan-line/edit-lines.ts'
import { createRole } from '../role/create-role.ts'
import { editRole } from '../role/edit-role.ts'
import { removeRole } from '../role/remove-role.ts'
import { followDay } from './follow-day.ts'
import { refreshWarmth } from './refresh-warmth.ts'

interface World extends Desk {
  readonly people: ContactId[]
  readonly interactions: InteractionId[]
  readonly roles: RoleId[]
  readonly lines: PlanLineId[]
  readonly acts: string[]
  readonly planId: PlanId
}

const at = <T>(items: readonly T[], index: number): T | undefined => items[index % Math.max(1, items.length)]

const somebody = fc.nat(3)
const someone = fc.uniqueArray(somebody, { minLength: 1, maxLength: 3 })
const ago = fc.oneof(fc.nat(2), fc.nat(400))
const format = fc.constantFrom(...FORMATS)
const cadenceText = fc.constantFrom('每周一次', '两周一次', '每月第二周周五', '半年一次', '按需', '看心情')
const which = fc.nat(30)

type Step = (world: World) => Promise<{ actId: string } | null>

const chosen = (world: World, indexes: readonly number[]): ContactId[] => [...new Set(indexes.flatMap(index => at(world.people, index) ?? []))]

const logging: fc.Arbitrary<Step> = fc.tuple(someone, ago, format, fc.constantFrom(null, '09:00', '18:30')).map(([who, days, form, hour]): Step => async world => {
  const answer = await logInteraction(world.deps, world.who, { on: addDays(world.today(), -days), at: hour, format: form, contactIds: chosen(world, who) })
  world.interactions.push(answer.interaction.id)
  return answer
})

const steps: fc.Arbitrary<Step>[] = [
  fc.tuple(which, fc.record({ on: fc.option(ago, { nil: undefined }), format: fc.option(format, { nil: undefined }), who: fc.option(someone, { nil: undefined }) })).map(([index, patch]): Step => async world => {
    const interactionId = at(world.interactions, index)
    if (interactionId === undefined) return null
    return editInteraction(world.deps, world.who, {
      interactionId,
      ...(patch.on === undefined ? {} : { on: addDays(world.today(), -patch.on) }),
      ...(patch.format === undefined ? {} : { format: patch.format }),
      ...(patch.who === undefined ? {} : { contactIds: chosen(world, patch.who) }),
    })
  }),
  which.map((index): Step => async world => {
    const interactionId = at(world.interactions, index)
    return interactionId === undefined ? null : removeInteraction(world.deps, world.who, { interactionId })
  }),
  fc.tuple(somebody, fc.constantFrom('career_mentor', 'skill_mentor', 'peer', 'friend'), fc.integer({ min: -20, max: 20 }), fc.option(fc.integer({ min: 21, max: 60 }), { nil: null })).map(([who, kind, from, to]): Step => async world => {
    const contactId = at(world.people, who)
    if (contactId === undefined) return null
    const answer = await createRole(world.deps, world.who, { contactId, kind, label: '', from: addDays(world.today(), from), to: to === null ? null : addDays(world.today(), to) })
    world.roles.push(answer.role.id)
    return answer
  }),
  fc.tuple(which, fc.integer({ min: -5, max: 30 })).map(([index, to]): Step => async world => {
    const roleId = at(world.roles, index)
    return roleId === undefined ? null : editRole(world.deps, world.who, { roleId, to: addDays(world.today(), to) })
  }),
  which.map((index): Step => async world => {
    const roleId = at(world.roles, index)
    return roleId === undefined ? null : removeRole(world.deps, world.who, { roleId })
  }),
  somebody.map((who): Step => async world => letGoContact(world.deps, world.who, { contactId: at(world.people, who) as ContactId, reason: '各自安好' })),
  somebody.map((who): Step => async world => openContactAgain(world.deps, world.who, { contactId: at(world.people, who) as ContactId })),
  fc.tuple(somebody, cadenceText).map(([who, text]): Step => async world => {
    const answer = await editLines(world.deps, world.who, { planId: world.planId, create: [{ contactId: at(world.people, who) as ContactId, cadenceText: text }] })
    world.lines.push(...answer.lines.map(line => line.id))
    return answer
  }),
  fc.tuple(which, cadenceText).map(([index, text]): Step => async world => {
    const lineId = at(world.lines, index)
    return lineId === undefined ? null : editLines(world.deps, world.who, { planId: world.planId, change: [{ lineId, cadenceText: text }] })
  }),
  which.map((index): Step => async world => {
    const lineId = at(world.lines, index)
    return lineId === undefined ? null : editLines(world.deps, world.who, { planId: world.planId, remove: [lineId] })
  }),
  somebody.map((who): Step => async world => removeContact(world.deps, world.who, { contactId: at(world.people, who) as ContactId })),
  fc.nat(3).map((back): Step => async world => {
    const actId = world.acts.at(-1 - back)
    return actId === undefined ? null : undoAct(world.deps, world.who, { actId: actId as ActId })
  }),
  fc.integer({ min: 1, max: 45 }).map((days): Step => async world => {
    world.clock.ms += days * DAY_MS
    await followDay(world.deps, { id: world.who.workspaceId, zone: world.who.zone })
    return null
  }),
]

eachEngine((engine, open) => {
  test('after any writes, undos and days gone by, every cup is exactly what it is from scratch', async () => {
    const database = await open()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof({ weight: 6, arbitrary: logging }, ...steps.map(arbitrary => ({ weight: 1, arbitrary }))), { minLength: 5, maxLength: 30 }), async sequence => {
        const world = await aWorld(deskOn(database))
        for (const step of sequence) {
          await tried((async () => {
            const act = await step(world)
            if (act !== null) world.acts.push(act.actId)
          })())
          expect(await wrongCups(world)).toEqual([])
        }
        await emptied(world)
      }),
      { numRuns: engine === 'sqlite' ? 60 : 10 },
    )
  })
})

/** Four people: planned every month, planned every two weeks, in the plan that comes into force next year, in none. */
const aWorld = async (desk: Desk): Promise<World> => {
  const people: ContactId[] = []
  for (const name of ['张伟', '李敏', '周明', '曾颖']) people.push((await createContact(desk.deps, desk.who, { name })).contact.id)
  const [first, second, third] = people as [ContactId, ContactId, ContactId]
  const { planId, lineIds } = await planFor(desk, [[first, '每个月一次'], [second, '两周一次']])
  const startOn = addDays(desk.today(), 60)
  await planFor(desk, [[third, '每周一次'], [first, '每季度一次']], { fiscalYear: 2027, startOn, endOn: addDays(startOn, 364) })
  await desk.deps.db.transact(desk.who.workspaceId, { actId: desk.deps.newId() as ActId, verb: 'workspace.edit', at: '2026-11-23T00:00:00.000Z', actor: 'local' }, async stores => {
    await refreshWarmth(stores, people, desk.today())
    await stores.warmth.follow(desk.today())
  })
  return { ...desk, people, interactions: [], roles: [], lines: [...lineIds], acts: [], planId }
}

/** Makes room for the next run in the same database. */
const emptied = async ({ deps, who }: World): Promise<void> => {
  for (const contactId of await deps.db.read(who.workspaceId, stores => stores.contacts.idsAfter(null, 1000))) await removeContact(deps, who, { contactId })
  await deps.db.transact(who.workspaceId, { actId: deps.newId() as ActId, verb: 'plan.remove', at: '2026-11-23T00:00:00.000Z', actor: 'local' }, async stores => {
    for (const plan of await stores.plans.all()) await stores.plans.remove(plan)
  })
}

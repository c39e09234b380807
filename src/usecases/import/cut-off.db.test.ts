import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { doorsOn } from '../../../test/support/door.ts'
import type { Deps, Who } from '../deps.ts'
import { exportPlan } from '../plan/export-plan.ts'
import { getPlan } from '../plan/get-plan.ts'
import { listPlans } from '../plan/list-plans.ts'
import { localWorkspace } from '../workspace/local-workspace.ts'
import { undoAct } from '../change/undo-act.ts'
import type { ActId } from '#domain/base/ids.ts'
import { applyImport } from './apply-import.ts'
import { createImport } from './create-import.ts'
import { getImport } from './get-import.ts'

const ROWS = 400

const ownerOf = async (deps: Deps): Promise<Who> => {
  const { id } = await localWorkspace(deps, { locale: 'zh-CN', zone: 'Asia/Shanghai' })
  return { workspaceId: id, accountId: null, actor: 'local', locale: 'zh-CN', role: 'owner', zone: 'Asia/Shanghai' }
}

/** Three namesakes of different firms for each name, whose manager stands at the end of the sheet and is himself managed by the first. */
const sheet = (): Uint8Array => {
  const people = Array.from({ length: ROWS - 1 }, (_, i) => [`王小${Math.floor(i / 3)}号`, `公司${i % 3}`, '每月一次', '赵总监', `备注${i}`])
  return new TextEncoder().encode([['姓名', '公司', '频次', '主管', '备注'], ...people, ['赵总监', '公司0', '每周一次', '', '']].map(row => row.join(',')).join('\n'))
}

/** A database that goes away in the middle of the nth writing transaction from now. */
const failingAt = ({ db, ...powers }: Deps, n: number): Deps => {
  let count = 0
  return { ...powers, db: { ...db, transact: (workspaceId, act, work) => db.transact(workspaceId, act, async stores => {
    const result = await work(stores)
    count += 1
    if (count === n) throw new Error('gone')
    return result
  }) } }
}

describe.each(['sqlite', 'postgres'] as const)('%s', engine => {
  const open = doorsOn(engine)

  test('an import cut off in the middle goes on where it stood, and nobody is made twice', async () => {
    const { deps } = await open()
    const who = await ownerOf(deps)
    const { import: { id: importId, counts } } = await createImport(deps, who, { fileName: 'a.csv' }, sheet())
    expect(counts).toMatchObject({ create: ROWS - 1, doubt: 1 })
    await expect(applyImport(failingAt(deps, 4), who, { importId })).rejects.toThrow('gone')
    const half = await getImport(deps, who, { importId })
    expect(half.counts.applied).toBeGreaterThan(0)
    expect(half.counts.create).toBeGreaterThan(0)
    const { created, left } = await applyImport(deps, who, { importId })
    expect([created + half.counts.applied, left]).toEqual([ROWS - 1, 1])
    const { inForce } = await listPlans(deps, who)
    const { lines } = await getPlan(deps, who, { planId: inForce ?? ('' as never) })
    expect(lines.map(({ name, organization }) => `${name} ${organization}`)).toEqual(Array.from({ length: ROWS - 1 }, (_, i) => `王小${Math.floor(i / 3)}号 公司${i % 3}`))
    expect(new Set(lines.map(({ contactId }) => contactId)).size).toBe(ROWS - 1)
  })

  test('others read and write while a sheet is staged and applied; the whole is undone and applied again', async () => {
    const { deps } = await open()
    const who = await ownerOf(deps)
    let [others, busy] = [0, true]
    const neighbour = (async () => {
      while (busy) {
        await getImport(deps, who, { importId: 'none' as never }).catch(() => {})
        others += 1
        await nextTurn()
      }
    })()
    const { import: { id: importId } } = await createImport(deps, who, { fileName: 'a.csv' }, sheet())
    const { actId } = await applyImport(deps, who, { importId })
    busy = false
    await neighbour
    expect(others).toBeGreaterThan(20)
    const { inForce } = await listPlans(deps, who)
    const before = await exportPlan(deps, who, { planId: inForce ?? ('' as never), format: 'csv' })
    await undoAct(deps, who, { actId: actId as ActId })
    expect((await listPlans(deps, who)).items).toEqual([])
    expect(await applyImport(deps, who, { importId })).toMatchObject({ created: ROWS - 1, left: 1 })
    const after = await exportPlan(deps, who, { planId: (await listPlans(deps, who)).inForce ?? ('' as never), format: 'csv' })
    expect(withoutKeys(after.bytes)).toEqual(withoutKeys(before.bytes))
  })
})

const withoutKeys = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).split('\r\n').map(line => line.replace(/,[^,]*$/, ''))

import { isDeepStrictEqual } from 'node:util'
import type { ActId, ContactId, PlanId, PlanLineId } from '#domain/base/ids.ts'
import { Failure } from '#domain/base/failure.ts'
import { readLineWords } from '#domain/phrase/line-words.ts'
import type { PlanLine } from '#domain/plan/plan.ts'
import type { Day } from '#domain/time/day.ts'
import { powersOver } from '#main/powers.ts'
import { dump } from '#store/dump.ts'
import { openEngine } from '#store/database.ts'
import type { WarmthRecord } from '#store/warmth-store.ts'
import { type Deps, todayOf, type Who } from '#usecases/deps.ts'
import { computedWarmth } from '#usecases/warmth/computed-warmth.ts'
import { aPlan, aPlanLine } from './builders.ts'
import type { TestDatabase } from './database.ts'

/** Use cases over a fresh database, on behalf of its owner, with a clock to turn. */
export interface Desk {
  readonly deps: Deps
  readonly who: Who
  readonly clock: { ms: number }
  readonly today: () => Day
}

/** 08:00 on Monday 23 November 2026 in Shanghai. */
const MORNING = Date.UTC(2026, 10, 23, 0, 0, 0)

export const DAY_MS = 86_400_000

export const deskOn = ({ db, workspaceId }: TestDatabase): Desk => {
  const clock = { ms: MORNING }
  const deps = powersOver(db, { now: () => clock.ms, chance: () => 1, web: { allowedHosts: ['127.0.0.1'] } })
  const who: Who = { workspaceId, accountId: null, actor: 'local', locale: 'zh-CN', role: 'owner', zone: 'Asia/Shanghai' }
  return { deps, who, clock, today: () => todayOf(deps, who) }
}

/** Puts a plan of 2026 and one line for each of these people into the database, without recomputing anything. */
export const planFor = async ({ deps, who }: Desk, cadences: readonly (readonly [ContactId, string])[], fields: Parameters<typeof aPlan>[0] = {}): Promise<{ planId: PlanId; lineIds: PlanLineId[] }> => {
  const plan = aPlan(fields)
  const lines = cadences.map(([contactId, cadenceText], i): PlanLine => {
    const texts = { cadenceText, lengthText: '30分钟', formatsText: '午餐' }
    const { cadence, length, formats } = readLineWords(texts)
    return aPlanLine(plan.id, contactId, { ...texts, cadence, length, formats, position: i + 1, topic: '近况' })
  })
  await deps.db.transact(who.workspaceId, { actId: deps.newId() as ActId, verb: 'plan.create', at: new Date(deps.now()).toISOString(), actor: 'local' }, async stores => {
    await stores.plans.insert(plan)
    await stores.planLines.insertMany(lines)
  })
  return { planId: plan.id, lineIds: lines.map(line => line.id) }
}

/** Cups whose stored record differs from the one computed from scratch; to be empty. */
export const wrongCups = ({ deps, who, today }: Desk): Promise<{ stored: WarmthRecord | undefined; computed: WarmthRecord }[]> =>
  deps.db.read(who.workspaceId, async stores => {
    const ids = await stores.contacts.idsAfter(null, 100_000)
    const stored = new Map((await stores.warmth.ofContacts(ids)).map(record => [record.contactId, record]))
    const computed = await computedWarmth(stores, ids, today())
    return computed.map(record => ({ stored: stored.get(record.contactId), computed: record })).filter(({ stored: was, computed: is }) => !isDeepStrictEqual(was, is))
  })

/** Every row there is but the log’s, and pictures, calendars’ events and addresses, which are kept for undo. */
export const everything = async ({ place }: TestDatabase): Promise<string[]> => {
  const engine = await openEngine(place)
  try {
    const lines: string[] = []
    for await (const line of dump(engine)) {
      if (!('table' in line) || ['acts', 'changes', 'photos', 'calendar_events', 'subscriptions'].includes(line.table)) continue
      lines.push(`${line.table} ${JSON.stringify(line.row)}`)
    }
    return lines
  } finally {
    await engine.close()
  }
}

/** Whether a use case went through; an expected failure is an answer as well, anything else is thrown on. */
export const tried = async (work: Promise<unknown>): Promise<boolean> => {
  try {
    await work
    return true
  } catch (error) {
    if (error instanceof Failure) return false
    throw error
  }
}

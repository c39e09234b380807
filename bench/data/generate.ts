import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActId, ContactId, PlanId, WorkspaceId } from '#domain/base/ids.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { type Day, yearOf } from '#domain/time/day.ts'
import { newWorkspace } from '#domain/workspace/new-workspace.ts'
import { powersOver } from '#main/powers.ts'
import { uuidV7 } from '#main/uuid-v7.ts'
import { type Act, openDatabase } from '#store/database.ts'
import type { WritableStores } from '#store/stores.ts'
import type { Deps, Who } from '#usecases/deps.ts'
import { fillDerived } from '#usecases/derived/fill-derived.ts'
import { followMonths } from '#usecases/search/follow-months.ts'
import { createToken } from '#usecases/token/create-token.ts'
import { refreshWarmth } from '#usecases/warmth/refresh-warmth.ts'
import { chanceOf } from './chance.ts'
import { madeMoved, madeSeries } from './series.ts'
import { type Making, madeContact, madeInteractions, madeLine, madeRole } from './person.ts'

/** A data folder with so many people in it, and what a caller needs to know of them. */
export interface Made {
  readonly contacts: number
  readonly dataFolder: string
  readonly day: Day
  /** Of an API token, which stands for the owner. */
  readonly secret: string
  /** Some of the people, spread over all of them. */
  readonly contactIds: readonly string[]
}

const ZONE = 'Asia/Shanghai'
/** People made in one transaction; an interaction joins people of one such circle. */
const CIRCLE = 500
const KNOWN_AT_MOST = 5_000
const PLANNED_SHARE = 0.2

/**
 * Makes the same people for the same number and day: 20 interactions each, a role, for a fifth of them a line in this year's plan, tags,
 * birthdays, and `series` series of talks with them; all through the stores, so that everything is logged and derived as it is in life. A folder made earlier on this day is taken as it is.
 */
export const generate = async (folder: string, contacts: number, series = 0): Promise<Made> => {
  const dataFolder = join(folder, `people-${contacts}${series === 0 ? '' : `-series-${series}`}`)
  const noteFile = join(dataFolder, 'made.json')
  const known = existsSync(noteFile) ? (JSON.parse(readFileSync(noteFile, 'utf8')) as Made) : null
  mkdirSync(dataFolder, { recursive: true })
  const db = await openDatabase({ dataFile: join(dataFolder, 'xucha.db') })
  const deps = powersOver(db)
  const day = deps.today(ZONE)
  try {
    if (known !== null && known.day === day) return known
    if (known !== null) throw new Error(`${dataFolder} was made on ${known.day}; remove it`)
    const made = { contacts, dataFolder, day, ...(await fill(deps, contacts, series)) }
    writeFileSync(noteFile, JSON.stringify(made))
    return made
  } finally {
    await db.close()
  }
}

const fill = async (deps: Deps, contacts: number, series: number): Promise<Pick<Made, 'secret' | 'contactIds'>> => {
  const chance = chanceOf(contacts)
  let ms = deps.now() - 1_000 * 86_400_000
  const making: Making = { chance, newId: uuidV7(() => ++ms, bytes => chance.bytes(bytes)), today: deps.today(ZONE) }
  const workspace = newWorkspace(making.newId() as WorkspaceId, { ownerName: '林晓雨', locale: 'zh-CN', zone: ZONE })
  await deps.db.system.transact(({ workspaces }) => workspaces.insert(workspace))
  const who: Who = { workspaceId: workspace.id, accountId: null, actor: 'local', locale: 'zh-CN', role: 'owner', zone: ZONE }
  const write = (verb: Act['verb'], work: (stores: WritableStores) => Promise<void>): Promise<void> =>
    deps.db.transact(who.workspaceId, { actId: making.newId() as ActId, verb, at: new Date(ms).toISOString(), actor: 'local' }, work)
  const year = yearOf(making.today)
  const plan: Plan = { id: making.newId() as PlanId, fiscalYear: year, startOn: `${year}-01-01` as Day, endOn: `${year}-12-31` as Day, budgetMinutes: null, extraColumns: [] }
  await write('plan.create', ({ plans }) => plans.insert(plan))
  const contactIds: ContactId[] = []
  for (let start = 0; start < contacts; start += CIRCLE) {
    const circle = Array.from({ length: Math.min(CIRCLE, contacts - start) }, () => madeContact(making))
    await write('contact.create', stores => writeCircle(stores, making, plan.id, circle, start))
    contactIds.push(...circle.map(({ id }) => id))
  }
  const meetings = Array.from({ length: series }, (_, n) => madeSeries(making, contactIds, n))
  if (series > 0) {
    await write('meeting.create', stores => stores.meetings.insertMany(meetings))
    await write('meeting.move', stores => stores.occurrences.insertMany(madeMoved(making, meetings)))
  }
  await write('workspace.edit', ({ warmth }) => warmth.follow(making.today))
  await fillDerived(deps)
  await followMonths(deps)
  const { secret } = await createToken(deps, who, { name: 'bench' })
  const step = Math.max(1, Math.floor(contacts / KNOWN_AT_MOST))
  return { secret, contactIds: contactIds.filter((_, i) => i % step === 0) }
}

const writeCircle = async (stores: WritableStores, making: Making, planId: PlanId, circle: Parameters<WritableStores['contacts']['insertMany']>[0], start: number): Promise<void> => {
  const ids = circle.map(({ id }) => id)
  await stores.contacts.insertMany(circle)
  await stores.roles.insertMany(ids.map(id => madeRole(making, id)))
  const planned = ids.filter(() => making.chance.holds(PLANNED_SHARE))
  await stores.planLines.insertMany(planned.map((id, i) => madeLine(making, planId, id, start + i + 1)))
  await stores.interactions.insertMany(ids.flatMap(id => madeInteractions(making, id, ids)))
  await refreshWarmth(stores, ids, making.today)
}

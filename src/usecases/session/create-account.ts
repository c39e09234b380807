import { Failure } from '#domain/base/failure.ts'
import type { AccountId, WorkspaceId } from '#domain/base/ids.ts'
import { isZone } from '#domain/time/zone.ts'
import { newWorkspace } from '#domain/workspace/new-workspace.ts'
import { type Deps, instantOf, type Who } from '../deps.ts'
import { editWorkspace } from '../workspace/edit-workspace.ts'
import { type Granted, grantedSession } from './grant-session.ts'
import { loginKey } from './login.ts'

export const SHORTEST_PASSWORD = 10

export interface AccountDraft {
  readonly name: string
  readonly login: string
  readonly password: string
  readonly locale: Who['locale']
  readonly zone: string
  readonly fiscalStartMonth?: number
  readonly weeklyMinutes?: number
}

/**
 * Makes the owner's account while there is none, and signs it in. A workspace the command line made before becomes theirs, with the
 * settings given here; else a new one is made. Fails with `auth.already_set_up`, `auth.password_short` or `input.invalid`.
 */
export const createAccount = async (deps: Deps, { password, ...draft }: AccountDraft): Promise<Granted> => {
  const name = draft.name.trim()
  const login = loginKey(draft.login)
  if (name === '') throw Failure.of('invalid', 'input.invalid', { field: 'name' })
  if (login === '') throw Failure.of('invalid', 'input.invalid', { field: 'login' })
  if (!isZone(draft.zone)) throw Failure.of('invalid', 'input.invalid', { field: 'zone' })
  if ([...password].length < SHORTEST_PASSWORD) throw Failure.of('invalid', 'auth.password_short', { min: String(SHORTEST_PASSWORD) })
  if (await deps.db.system.read(({ accounts }) => accounts.any())) throw alreadySetUp()

  const passwordHash = await deps.passwords.hash(password)
  const { locale, zone, fiscalStartMonth, weeklyMinutes } = draft
  const settings = { ownerName: name, locale, zone, ...(fiscalStartMonth === undefined ? {} : { fiscalStartMonth }), ...(weeklyMinutes === undefined ? {} : { weeklyMinutes }) }

  const { granted, taken } = await deps.db.system.transact(async stores => {
    const accountId = deps.newId() as AccountId
    if (!(await stores.accounts.insertFirst({ id: accountId, name, login, passwordHash, createdAt: instantOf(deps.now()) }))) throw alreadySetUp()
    const ownerless = await stores.workspaces.ownerless()
    const workspace = ownerless ?? newWorkspace(deps.newId() as WorkspaceId, settings)
    if (ownerless === null) await stores.workspaces.insert(workspace)
    await stores.accounts.join({ workspaceId: workspace.id, accountId, role: 'owner' })
    return { granted: await grantedSession(deps, stores, accountId), taken: ownerless !== null }
  })
  if (!taken) return granted
  await editWorkspace(deps, granted.who, { name, ...settings })
  return { ...granted, who: { ...granted.who, locale, zone } }
}

const alreadySetUp = (): Failure => Failure.of('conflict', 'auth.already_set_up', {})

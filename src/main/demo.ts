import type { AccountId, WorkspaceId } from '#domain/base/ids.ts'
import { newWorkspace } from '#domain/workspace/new-workspace.ts'
import type { Workspace } from '#domain/workspace/workspace.ts'
import { type Deps, instantOf } from '#usecases/deps.ts'
import { loadSample } from '#usecases/sample/load-sample.ts'

/** The account of `--demo`, in a workspace of sample data. Its password hash opens to nothing. Returns the account's id. */
export const demoAccount = async (deps: Deps, { locale, zone }: Pick<Workspace, 'locale' | 'zone'>): Promise<AccountId> => {
  const name = locale === 'zh-CN' ? '林晓雨' : 'Robin Lin'
  const accountId = deps.newId() as AccountId
  const workspace = newWorkspace(deps.newId() as WorkspaceId, { ownerName: name, locale, zone })
  await deps.db.system.transact(async ({ accounts, workspaces }) => {
    await accounts.insertFirst({ id: accountId, name, login: 'demo', passwordHash: 'none', createdAt: instantOf(deps.now()) })
    await workspaces.insert(workspace)
    await accounts.join({ workspaceId: workspace.id, accountId, role: 'owner' })
  })
  await loadSample(deps, { workspaceId: workspace.id, accountId, actor: `account:${accountId}`, locale, role: 'owner', zone }, { locale })
  return accountId
}

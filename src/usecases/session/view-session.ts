import type { Deps, Who } from '../deps.ts'
import { getWorkspace, type WorkspaceView } from '../workspace/get-workspace.ts'

export interface SessionView {
  readonly state: 'first_run' | 'signed_out' | 'signed_in'
  readonly account: { readonly id: string; readonly name: string; readonly login: string } | null
  readonly workspace: WorkspaceView | null
}

/** Who is signed in, or whether the first account is still to be made. */
export const viewSession = async (deps: Deps, who: Who | null): Promise<SessionView> => {
  if (who === null) {
    const any = await deps.db.system.read(({ accounts }) => accounts.any())
    return { state: any ? 'signed_out' : 'first_run', account: null, workspace: null }
  }
  const { accountId } = who
  const account = accountId === null ? null : await deps.db.system.read(({ accounts }) => accounts.get(accountId))
  return {
    state: 'signed_in',
    account: account === null ? null : { id: account.id, name: account.name, login: account.login },
    workspace: await getWorkspace(deps, who),
  }
}

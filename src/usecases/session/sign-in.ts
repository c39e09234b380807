import { Failure } from '#domain/base/failure.ts'
import type { Deps } from '../deps.ts'
import { type Granted, grantSession } from './grant-session.ts'
import { loginKey } from './login.ts'

/** Fails with `auth.wrong`, after the same time whether the login exists or not. */
export const signIn = async (deps: Deps, { login, password }: { readonly login: string; readonly password: string }): Promise<Granted> => {
  const account = await deps.db.system.read(({ accounts }) => accounts.withLogin(loginKey(login)))
  const right = await deps.passwords.verify(password, account?.passwordHash ?? null)
  if (account === null || !right) throw Failure.of('unauthorized', 'auth.wrong', {})
  return grantSession(deps, account.id)
}

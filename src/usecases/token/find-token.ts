import { type Deps, instantOf, type Who } from '../deps.ts'
import { entryBytes } from '../session/entry-bytes.ts'
import { whoOf } from '../session/who-of.ts'

/** How old "last used" may be before it is written anew. */
const NOTE_AFTER_MS = 60_000

/** Whom an API token lets in, or null. A token made on the command line acts as the owner. */
export const findToken = async (deps: Deps, secret: string): Promise<Who | null> => {
  const tokenHash = deps.secrets.digest(secret)
  const now = deps.now()
  const token = await deps.db.recallEntry(`token ${tokenHash}`, () => deps.db.system.read(({ entries }) => entries.ofToken(tokenHash)), entryBytes)
  if (token === null) return null
  if (token.lastUsedAt === null || now - Date.parse(token.lastUsedAt) >= NOTE_AFTER_MS) {
    await deps.db.system.transact(({ tokens }) => tokens.used(token.id, instantOf(now)))
  }
  return whoOf(token, token.accountId, `token:${token.id}`)
}

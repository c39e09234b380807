import { actOf, type Deps, type Who } from '../deps.ts'

/** A longer answer is not kept: whoever asks again learns that it was done. */
const LONGEST = 200_000

/** Keeps what a call was answered (JSON), to be given again. Nothing is logged by it. */
export const keepAnswer = async (deps: Deps, { key, ...who }: Who, status: number, answer: string): Promise<void> => {
  if (key === undefined || answer.length > LONGEST) return
  await deps.db.transact(who.workspaceId, actOf(deps, who, 'workspace.edit'), stores => stores.idempotency.answered(key.key, status, answer))
}

import type { PlanLine } from '#domain/plan/plan.ts'
import type { WritableStores } from '#store/stores.ts'

/** Takes a line off its plan; a meeting that locked it goes on without it. */
export const removeLine = async (stores: WritableStores, line: PlanLine): Promise<void> => {
  for (const meeting of await stores.meetings.ofLine(line.id)) await stores.meetings.update(meeting, { ...meeting, planLineId: null })
  await stores.planLines.remove(line)
}

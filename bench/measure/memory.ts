import { callerOf } from '../load/caller.ts'
import type { Running } from '../load/processes.ts'
import { residentMb } from '../load/resident.ts'
import type { Made } from '../data/generate.ts'

/** Resident memory in MB after all the load, and after one person more, for whom the dictionary of readings is loaded. */
export interface Memory {
  readonly contacts: number
  readonly afterLoad: number | null
  readonly afterCreating: number | null
}

export const memoryOf = async (app: Running, made: Made): Promise<Memory> => {
  const afterLoad = residentMb(app.pid)
  const caller = callerOf(app.url, 1, made.secret)
  await caller.call({ method: 'POST', path: '/api/contacts', body: JSON.stringify({ name: '欧阳娜娜' }) })
  caller.close()
  return { contacts: made.contacts, afterLoad, afterCreating: residentMb(app.pid) }
}

import type { BusyCalendar } from '#domain/meeting/busy.ts'
import type { Stores } from '#store/stores.ts'

const LONGEST = 100

/** The first of these that says anything, at most 100 letters. */
export const calledBy = (...names: readonly string[]): string => names.map(one => one.replace(/\s+/g, ' ').trim().slice(0, LONGEST)).find(one => one !== '') ?? '.ics'

/** That name, or with a number after it, which no calendar has but those that `yields`. */
export const freeName = async ({ calendars }: Pick<Stores, 'calendars'>, name: string, yields: (one: BusyCalendar) => boolean = () => false): Promise<string> => {
  const taken = new Set((await calendars.all()).flatMap(one => (yields(one) ? [] : [one.name])))
  const names = Array.from({ length: taken.size + 1 }, (_, at) => (at === 0 ? name : `${name.slice(0, LONGEST - 4)} ${at + 1}`))
  return names.find(one => !taken.has(one)) ?? name
}

import type { ContactId } from '#domain/base/ids.ts'
import { ageOn, type Birthday, birthdayKeysOn } from '#domain/contact/birthday.ts'
import { addDays, type Day, yearOf } from '#domain/time/day.ts'
import { type Subject, subjectKey } from '#domain/today/deferral.ts'
import { BIRTHDAY_AHEAD, type BirthdayCandidate, type PromiseCandidate } from '#domain/today/today.ts'
import type { Stores } from '#store/stores.ts'

/** Birthdays from today to a week ahead that were not put off, soonest first; where a week has very many, only about `limit` of them (`cut`). */
export const birthdayCandidates = async (stores: Stores, today: Day, limit: number): Promise<{ birthdays: BirthdayCandidate[]; cut: boolean }> => {
  const days = Array.from({ length: BIRTHDAY_AHEAD + 1 }, (_, ahead) => addDays(today, ahead))
  let coming = await bornOn(stores, days, FEW)
  const cut = coming.length >= FEW
  if (cut) {
    coming = []
    for (const on of days) if (coming.length < limit) coming.push(...(await bornOn(stores, [on], limit)))
  }
  coming = await notPutOff(stores, today, coming, ({ contactId, on }) => ({ kind: 'birthday', contactId, year: yearOf(on) }))
  return { birthdays: coming.map(({ contactId, on, birthday }) => ({ contactId, on, age: ageOn(birthday, on) })), cut }
}

/** So many birthdays of one week are asked for at once; where there are more, day by day. */
const FEW = 100

/** Who keeps a birthday on these days, at most `limit`. */
const bornOn = async (stores: Stores, days: readonly Day[], limit: number): Promise<{ contactId: ContactId; on: Day; birthday: Birthday }[]> => {
  const dayOfKey = new Map(days.flatMap(on => birthdayKeysOn(on).map((key): [string, Day] => [key, on])))
  const people = await stores.birthdays.withKeys([...dayOfKey.keys()], limit)
  return people.flatMap(({ key, contactId, birthday }) => {
    const on = dayOfKey.get(key)
    return on === undefined ? [] : [{ contactId, on, birthday }]
  })
}

/** What I promised for today or before and have neither done nor put off, oldest first. */
export const promiseCandidates = async (stores: Stores, today: Day, limit: number): Promise<PromiseCandidate[]> =>
  (await stores.actionItems.due(today, limit)).flatMap(({ id, contactId, text, dueOn }) => (dueOn === null ? [] : [{ actionItemId: id, contactId, text, dueOn }]))

/** Those whose subject was not put off beyond today. */
export const notPutOff = async <Item>(stores: Stores, today: Day, items: readonly Item[], subjectOf: (item: Item) => Subject): Promise<Item[]> => {
  if (items.length === 0) return []
  const deferrals = await stores.deferrals.ofSubjects(items.map(subjectOf))
  const away = new Set(deferrals.filter(deferral => deferral.until > today).map(deferral => subjectKey(deferral.subject)))
  return items.filter(item => !away.has(subjectKey(subjectOf(item))))
}

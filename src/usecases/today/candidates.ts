import type { ContactId } from '#domain/base/ids.ts'
import { ageOn, birthdayKeysOn } from '#domain/contact/birthday.ts'
import { addDays, type Day, yearOf } from '#domain/time/day.ts'
import { type Subject, subjectKey } from '#domain/today/deferral.ts'
import { BIRTHDAY_AHEAD, type BirthdayCandidate, type PromiseCandidate } from '#domain/today/today.ts'
import type { Stores } from '#store/stores.ts'

/** Birthdays from today to a week ahead that were not put off, soonest first, about `limit` of them. */
export const birthdayCandidates = async (stores: Stores, today: Day, limit: number): Promise<BirthdayCandidate[]> => {
  const coming: { contactId: ContactId; on: Day }[] = []
  for (let ahead = 0; ahead <= BIRTHDAY_AHEAD && coming.length < limit; ahead += 1) {
    const on = addDays(today, ahead)
    const people = await stores.birthdays.withKeys(birthdayKeysOn(on), limit)
    coming.push(...(await notPutOff(stores, today, people.map(({ contactId }) => ({ contactId, on })), ({ contactId }) => ({ kind: 'birthday', contactId, year: yearOf(on) }))))
  }
  const contacts = new Map((await stores.contacts.getMany(coming.map(({ contactId }) => contactId))).map(contact => [contact.id, contact]))
  return coming.map(({ contactId, on }) => {
    const birthday = contacts.get(contactId)?.birthday ?? null
    return { contactId, on, age: birthday === null ? null : ageOn(birthday, on) }
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

import { addDays } from '#domain/time/day.ts'
import { addMinutes, dayOf, wallTimeOf } from '#domain/time/wall-time.ts'
import { wallTimeIn } from '#domain/time/zone-time.ts'
import { type Digest, digestOf } from '#domain/reminder/digest.ts'
import { type Deps, todayOf, type Who } from '../deps.ts'
import { listLoops } from '../meeting/list-loops.ts'
import { talksDuring } from '../meeting/talks-during.ts'
import { getToday } from '../today/get-today.ts'
import { calledOf } from './called.ts'

/** Rows of Today and of open loops that are looked at: more than a digest ever says. */
const ENOUGH = 20

/** What today has to say: talks, whom to see by the same rows as Today, promises, thanks that are open, loops. */
export const collectDigest = async (deps: Deps, who: Who): Promise<Digest> => {
  const day = todayOf(deps, who)
  const { items, later } = await getToday(deps, who, { later: ENOUGH })
  const { open: loops } = await listLoops(deps, who, { limit: ENOUGH })
  const rows = [...items, ...later]
  const [people, promises] = [rows.filter(({ subject }) => subject.kind !== 'action_item'), rows.filter(({ subject }) => subject.kind === 'action_item')]
  const now = deps.now()
  return deps.db.read(who.workspaceId, async stores => {
    const talks = (await talksDuring(stores, who.zone, wallTimeOf(day, 0), wallTimeOf(addDays(day, 1), 0))).filter(({ one, at }) => one.interactionId === null && one.droppedFor === null && at + one.minutes * 60_000 > now)
    const thanks = await stores.helps.open(ENOUGH)
    const called = calledOf(await stores.contacts.named([...new Set([...talks.flatMap(({ meeting }) => meeting.contactIds), ...thanks.map(({ contactId }) => contactId)])]))
    return digestOf({
      day,
      talks: talks.map(({ meeting, one, at }) => {
        const start = wallTimeIn(who.zone, at)
        return { start, end: addMinutes(start, one.minutes), title: meeting.title, people: called(meeting.contactIds), place: one.place ?? meeting.place, prepared: one.prep.readyOn !== null }
      }),
      people: people.map(({ person, reasons, topic, formatsText }) => ({ name: person.name, reasons, formats: formatsText, topic })),
      promises: promises.map(({ person, text, on }) => ({ name: person.name, text, on })),
      thanks: thanks.map(({ contactId, text, on }) => ({ name: called([contactId]).join(''), text, on })),
      loops: loops.map(({ start, title, people: with_, next }) => ({ on: dayOf(start), title, people: with_.map(({ name }) => name), next })),
    })
  })
}

import { matchKeys } from '#domain/contact/match-keys.ts'
import { callWordsIn } from '#domain/line/call-words.ts'
import { messageIdKey } from '#domain/mail/letter.ts'
import { addMinutes } from '#domain/time/wall-time.ts'
import { CUP_STATES } from '#domain/warmth/cup.ts'
import type { ContactQuery } from '#store/contact-query.ts'
import type { Stores } from '#store/stores.ts'
import type { World } from './world.ts'

/** One or more calls of every method of every store, about what is in a world. A method that is added and not listed here does not compile. */
export type EveryRead = { readonly [Noun in keyof Stores]: { readonly [Method in keyof Stores[Noun]]: readonly ((stores: Stores) => Promise<unknown>)[] } }

export const everyRead = (w: World): EveryRead => {
  const page = (limit = 50) => ({ limit })
  return {
    workspace: { get: [s => s.workspace.get()], counts: [s => s.workspace.counts()], letGo: [s => s.workspace.letGo()] },
    contacts: {
      get: [s => s.contacts.get(w.contact.id)], getMany: [s => s.contacts.getMany([w.contact.id, w.other.id])], exists: [s => s.contacts.exists(w.contact.id)],
      parts: [s => s.contacts.parts(w.contact.id)],
      page: listsOf(w).map(query => (s: Stores) => pagesOf(s, query)),
      items: [s => s.contacts.items([w.contact.id, w.other.id], w.on)], due: [s => s.contacts.due(w.on, 5)], dueCount: [s => s.contacts.dueCount(w.on, 100)],
      cups: [s => s.contacts.cups([w.contact.id, w.other.id])], named: [s => s.contacts.named([w.contact.id])], withNames: [s => s.contacts.withNames([w.contact.name])], withKeys: [s => s.contacts.withKeys(matchKeys(w.contact))],
      idsAfter: [s => s.contacts.idsAfter(null, 50)], tags: [s => s.contacts.tags(50)], organizations: [s => s.contacts.organizations(50)],
    },
    callWords: { people: [s => s.callWords.people(callWordsIn(`和${w.contact.name}午餐`))] },
    idempotency: { get: [s => s.idempotency.get('key')], anyBefore: [s => s.idempotency.anyBefore('2027')] },
    search: {
      people: ([['伟', 'none'], ['张伟', 'none'], ['zhangw', 'open'], ['张 蓝湖', 'none'], ['张经理', 'all'], ['龙井', 'open'], ['龙井', 'all'], ['龙井 张', 'open'], ['龙井 张', 'all']] as const)
        .map(([text, notes]) => (s: Stores) => s.search.people(text, { limit: 1, notes, on: w.on })),
      likely: [s => s.search.likely(w.on, 8)], misplaced: [s => s.search.misplaced(null, 50)],
    },
    derived: { made: [s => s.derived.made()] },
    roles: {
      get: [s => s.roles.get(w.role.id)], getMany: [s => s.roles.getMany([w.role.id])], ofContacts: [s => s.roles.ofContacts([w.contact.id])],
      turning: [s => s.roles.turning(w.plan.startOn, w.on)],
    },
    relations: { get: [s => s.relations.get(w.relation.id)], getMany: [s => s.relations.getMany([w.relation.id])], ofContact: [s => s.relations.ofContact(w.contact.id), s => s.relations.ofContact(w.other.id)], to: [s => s.relations.to([w.other.id], w.relation.kind)] },
    notes: { get: [s => s.notes.get(w.note.id)], getMany: [s => s.notes.getMany([w.note.id])], ofContact: [s => s.notes.ofContact(w.contact.id)], newestOpen: [s => s.notes.newestOpen([w.contact.id])] },
    photos: { get: [s => s.photos.get(w.photo.id)] },
    warmth: { ofContacts: [s => s.warmth.ofContacts([w.contact.id])], followedOn: [s => s.warmth.followedOn()] },
    birthdays: { withKeys: [s => s.birthdays.withKeys(['S1123'], 50)] },
    interactions: {
      get: [s => s.interactions.get(w.lunch.id)], getMany: [s => s.interactions.getMany([w.lunch.id])],
      timeline: [s => s.interactions.timeline(w.contact.id, page()), s => s.interactions.timeline(w.contact.id, { ...page(), cursor: cursor('2027-01-01', '', 'z') })],
      newestOf: [s => s.interactions.newestOf(w.contact.id)], lastTalk: [s => s.interactions.lastTalk([w.contact.id], w.on)],
      touchesOf: [s => s.interactions.touchesOf([w.contact.id])], totals: [s => s.interactions.totals(w.plan.startOn, w.plan.endOn)], allOf: [s => s.interactions.allOf(w.contact.id)],
      between: [s => s.interactions.between(w.plan.startOn, w.plan.endOn, page()), s => s.interactions.between(w.plan.startOn, w.plan.endOn, { ...page(), cursor: cursor('2026-01-01', '') })],
    },
    actionItems: {
      get: [s => s.actionItems.get(w.item.id)], getMany: [s => s.actionItems.getMany([w.item.id])], ofContact: [s => s.actionItems.ofContact(w.contact.id)],
      ofInteraction: [s => s.actionItems.ofInteraction(w.lunch.id)], due: [s => s.actionItems.due(w.on, 5)],
    },
    helps: {
      get: [s => s.helps.get(w.help.id)], getMany: [s => s.helps.getMany([w.help.id])], ofContact: [s => s.helps.ofContact(w.contact.id)],
      latestOf: [s => s.helps.latestOf(w.contact.id, 5)], open: [s => s.helps.open(5)], ofInteraction: [s => s.helps.ofInteraction(w.lunch.id)],
    },
    givings: {
      get: [s => s.givings.get(w.giving.id)], getMany: [s => s.givings.getMany([w.giving.id])], ofContact: [s => s.givings.ofContact(w.contact.id)],
      latestOf: [s => s.givings.latestOf(w.contact.id, 5)], ofInteraction: [s => s.givings.ofInteraction(w.lunch.id)],
    },
    deferrals: {
      get: [s => s.deferrals.get(w.deferral.id)], getMany: [s => s.deferrals.getMany([w.deferral.id])], ofSubjects: [s => s.deferrals.ofSubjects([w.deferral.subject])],
      ofContact: [s => s.deferrals.ofContact(w.other.id)], inForce: [s => s.deferrals.inForce(w.on, 50)],
    },
    meetings: {
      get: [s => s.meetings.get(w.meeting.id)], getMany: [s => s.meetings.getMany([w.meeting.id])], ofUid: [s => s.meetings.ofUid(w.meeting.uid)], ofContact: [s => s.meetings.ofContact(w.contact.id)],
      ofLine: [s => s.meetings.ofLine(w.line.id)], ofLines: [s => s.meetings.ofLines([w.line.id])], during: [s => s.meetings.during(w.on, w.on)],
    },
    occurrences: {
      get: [s => s.occurrences.get(w.talk.id)], getMany: [s => s.occurrences.getMany([w.talk.id])], ofMeeting: [s => s.occurrences.ofMeeting(w.meeting.id)], at: [s => s.occurrences.at(w.meeting.id, w.talk.recurrenceId)],
      startingBetween: [s => s.occurrences.startingBetween(w.talk.start, addMinutes(w.talk.start, 1))], givenBetween: [s => s.occurrences.givenBetween([w.meeting.id], w.talk.start, addMinutes(w.talk.start, 1))],
      open: [s => s.occurrences.open(50)], ofInteraction: [s => s.occurrences.ofInteraction(w.lunch.id)], lastPlace: [s => s.occurrences.lastPlace([w.contact.id], addMinutes(w.talk.start, 1))],
    },
    strayAnswers: { get: [s => s.strayAnswers.get(w.stray.id)], getMany: [s => s.strayAnswers.getMany([w.stray.id])], ofMeeting: [s => s.strayAnswers.ofMeeting(w.meeting.id)] },
    attendances: {
      get: [s => s.attendances.get(w.attendance.id)], getMany: [s => s.attendances.getMany([w.attendance.id])], ofMeeting: [s => s.attendances.ofMeeting(w.meeting.id)], ofContact: [s => s.attendances.ofContact(w.contact.id)], undecided: [s => s.attendances.undecided()],
    },
    asks: { get: [s => s.asks.get(w.ask.id)], getMany: [s => s.asks.getMany([w.ask.id])], ofContact: [s => s.asks.ofContact(w.contact.id)] },
    advices: {
      get: [s => s.advices.get(w.advice.id)], getMany: [s => s.advices.getMany([w.advice.id])], ofContact: [s => s.advices.ofContact(w.contact.id)], ofOccurrence: [s => s.advices.ofOccurrence(w.talk.id)],
    },
    growth: {
      get: [s => s.growth.get(w.grown.id)], getMany: [s => s.growth.getMany([w.grown.id])], page: [s => s.growth.page(page()), s => s.growth.page({ ...page(), cursor: cursor('2027-01-01', '') }), s => s.growth.page({ ...page(), kind: 'problem' }), s => s.growth.page({ ...page(), kind: 'problem', cursor: cursor('2027-01-01', '') })],
      since: [s => s.growth.since(null, w.on, 50)], solvedWith: [s => s.growth.solvedWith(w.contact.id)],
    },
    messages: {
      get: [s => s.messages.get(w.message.id)], getMany: [s => s.messages.getMany([w.message.id])], page: [s => s.messages.page(page()), s => s.messages.page({ ...page(), cursor: cursor('~') })],
      ofMeeting: [s => s.messages.ofMeeting(w.meeting.id)], withKeys: [s => s.messages.withKeys([messageIdKey(w.message.letter.messageId)])], newestKeys: [s => s.messages.newestKeys(50)],
    },
    deliveries: { of: [s => s.deliveries.of([w.message.id])], due: [s => s.deliveries.due(Number.MAX_SAFE_INTEGER, 50)] },
    holidayFiles: { get: [s => s.holidayFiles.get(w.brought.id)], getMany: [s => s.holidayFiles.getMany([w.brought.id])], all: [s => s.holidayFiles.all()] },
    calendars: {
      get: [s => s.calendars.get(w.calendar.id)], getMany: [s => s.calendars.getMany([w.calendar.id])], all: [s => s.calendars.all()], withName: [s => s.calendars.withName(w.calendar.name)], leftBefore: [s => s.calendars.leftBefore('9')],
      eventsDuring: [s => s.calendars.eventsDuring(w.on, w.on), s => s.calendars.eventsDuring(w.on, w.on, { peopled: true })],
    },
    subscriptions: { get: [s => s.subscriptions.get(w.subscription.contentId)], all: [s => s.subscriptions.all()], due: [s => s.subscriptions.due(0, 5)] },
    seenEvents: { get: [s => s.seenEvents.get(w.seen.id)], getMany: [s => s.seenEvents.getMany([w.seen.id])], keysAmong: [s => s.seenEvents.keysAmong([w.seen.key])] },
    mailAccount: { get: [s => s.mailAccount.get()] },
    reminderSettings: { get: [s => s.reminderSettings.get()] },
    reminders: { has: [s => s.reminders.has(w.reminder.key)], ofMessage: [s => s.reminders.ofMessage(w.letter.id)], newest: [s => s.reminders.newest(5)] },
    plans: {
      get: [s => s.plans.get(w.plan.id)], getMany: [s => s.plans.getMany([w.plan.id])], all: [s => s.plans.all()], ofYear: [s => s.plans.ofYear(w.plan.fiscalYear)], inForce: [s => s.plans.inForce(w.on)],
    },
    goals: { get: [s => s.goals.get(w.goal.id)], getMany: [s => s.goals.getMany([w.goal.id])], ofPlan: [s => s.goals.ofPlan(w.plan.id)] },
    planLines: {
      get: [s => s.planLines.get(w.line.id)], getMany: [s => s.planLines.getMany([w.line.id])], ofPlan: [s => s.planLines.ofPlan(w.plan.id)], ofContacts: [s => s.planLines.ofContacts(w.plan.id, [w.contact.id])],
      ofContact: [s => s.planLines.ofContact(w.contact.id)], ofGoal: [s => s.planLines.ofGoal(w.goal.id)], lastPosition: [s => s.planLines.lastPosition(w.plan.id)],
    },
    changes: {
      latest: [s => s.changes.latest()],
      lastOfAct: [s => s.changes.lastOfAct(w.act.actId, null, 50), s => s.changes.lastOfAct(w.act.actId, 1_000_000, 50)],
      ofAct: [s => s.changes.ofAct(w.act.actId)], ofEntity: [s => s.changes.ofEntity('deferral', w.deferral.id, 50)], act: [s => s.changes.act(w.act.actId)],
      acts: [s => s.changes.acts(page()), s => s.changes.acts({ ...page(), cursor: cursor('~') })],
    },
    imports: { get: [s => s.imports.get(w.record.id)], getMany: [s => s.imports.getMany([w.record.id])], inState: [s => s.imports.inState('staged', 50)], file: [s => s.imports.file(w.record.id)] },
    importRows: {
      get: [s => s.importRows.get(w.record.id, 2)], page: [s => s.importRows.page(w.record.id, page()), s => s.importRows.page(w.record.id, { ...page(), state: 'create', cursor: cursor(1) })],
      after: [s => s.importRows.after(w.record.id, 0, 50)], withIdentities: [s => s.importRows.withIdentities(w.record.id, ['z'])], counts: [s => s.importRows.counts(w.record.id)], appliedReadings: [s => s.importRows.appliedReadings(w.record.id, ['z'])],
    },
  }
}

/** Every sort, alone and with every filter, that finds the world's contact or its companion. */
const listsOf = (w: World): ContactQuery[] => (['name', 'due', 'coldest', 'warmest'] as const).flatMap(sort => {
  const filters: Partial<ContactQuery>[] = [
    {}, { letGo: true }, { q: '张' }, { q: 'zhangw' }, { roleKind: w.role.kind }, { tag: '老乡' }, { organization: '蓝湖科技' }, { planned: true }, { planned: false },
    { tag: '老乡', organization: '蓝湖科技', cup: 'cold', planned: true, q: 'z' }, ...CUP_STATES.filter(cup => cup === 'cold' || cup === 'empty').map(cup => ({ cup })),
  ]
  return filters.map(filter => ({ sort, on: w.on, limit: 1, ...filter }))
})

/** The first two pages, by the matches of the shortest filter and along the index of the sort. */
const pagesOf = async (stores: Stores, query: ContactQuery): Promise<unknown> => {
  const found = []
  for (const short of [2_000, 0]) {
    const first = await stores.contacts.page(query, short)
    found.push(...first.items, ...(first.next === null ? [] : (await stores.contacts.page({ ...query, cursor: first.next }, short)).items))
  }
  return found
}

const cursor = (...key: readonly (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url')

import * as z from 'zod/mini'
import type { ContactId, GoalId, MeetingId, PlanId, PlanLineId } from '#domain/base/ids.ts'
import { cupView } from './contact.ts'
import { endpoint, nothing } from './endpoint.ts'
import { act, cadence, day, format, id, length, level, longText, reason, roleKind, shortText } from './value.ts'

const planId = id<PlanId>()
const lineId = id<PlanLineId>()
const contactId = id<ContactId>()
const goalId = id<GoalId>()
const state = z.enum(['kept', 'lowered', 'let_go'])
/** 1 Monday … 7 Sunday; said with a frequency (每周五中午) and shown, not kept. */
const weekday = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)])
const dayPart = z.enum(['morning', 'noon', 'afternoon', 'evening'])
const need = z.enum(['low', 'normal', 'high'])

export const planView = z.object({ id: planId, fiscalYear: z.int(), startOn: day, endOn: day, budgetMinutes: z.nullable(z.int()), extraColumns: z.array(z.string()) })
export const goalView = z.object({ id: goalId, planId, title: z.string(), position: z.number() })

/** A row of the sheet as the grid shows it: the person's own columns (edited through the line, written to the contact) and the line's. */
export const lineView = z.object({
  id: lineId, planId, contactId,
  name: z.string(), salutation: z.string(),
  /** What the name is sorted by: its reading, as the reader has it (曾 zēng under Z), compared as text. */
  sortKey: z.string(),
  position: z.string(), workContent: z.string(), department: z.string(), organization: z.string(),
  cadenceText: z.string(), cadence: z.nullable(cadence), lengthText: z.string(), length: z.nullable(length), formatsText: z.string(), formats: z.array(format),
  topic: z.string(), roleKind: z.nullable(roleKind), goalId: z.nullable(goalId), need, state, stateReason: z.string(), order: z.number(), extra: z.record(z.string(), z.string()),
  /** Words of the cadence, length and formats cells that are not understood. */
  unread: z.array(z.string()),
  /** Planned minutes a year (times a year × middle length), null when the cadence has no number. */
  minutesPerYear: z.nullable(z.number()),
  closeness: z.nullable(level), busyness: z.nullable(level), cup: cupView,
  /** The meeting that locks it, and the minutes of its talks in the plan's year. */
  locked: z.nullable(z.object({ meetingId: id<MeetingId>(), minutes: z.int() })),
})

/** Minutes of the whole plan against its budget, and of those that meetings lock; `suggestions` say what to lower first, with reasons, when it is too much. */
const budgetView = z.object({
  plannedMinutes: z.number(), lockedMinutes: z.int(), budgetMinutes: z.nullable(z.number()), unknownLines: z.int(),
  byRole: z.array(z.object({ roleKind: z.nullable(roleKind), minutes: z.number() })),
  spentMinutes: z.number(), spentMoney: z.number(),
  suggestions: z.array(z.object({ lineId, name: z.string(), action: z.enum(['lower', 'let_go']), cadenceText: z.string(), savesMinutes: z.number(), reason })),
})

export const listPlans = endpoint({ method: 'GET', path: '/plans', summary: 'The plans, newest fiscal year first, and which one is in force today.', input: nothing, returns: z.object({ items: z.array(planView), inForce: z.nullable(planId), current: z.object({ fiscalYear: z.int(), startOn: day, endOn: day }) }) })
export const getPlan = endpoint({
  method: 'GET', path: '/plans/:planId', summary: 'One plan: goals (those with nobody are gaps), lines and the budget.',
  input: z.object({ planId }), returns: z.object({ plan: planView, goals: z.array(z.object({ ...goalView.shape, lines: z.int() })), lines: z.array(lineView), budget: budgetView }),
})
export const createPlan = endpoint({ method: 'POST', path: '/plans', creates: true, summary: 'Starts the plan of a fiscal year; with `copyFrom`, its kept lines and goals are taken over.', input: z.object({ fiscalYear: z.int().check(z.minimum(1990), z.maximum(2100)), copyFrom: z.optional(planId) }), returns: z.object({ ...act.shape, plan: planView }) })
export const editPlan = endpoint({ method: 'PATCH', path: '/plans/:planId', summary: 'Changes the budget or the order of the sheet’s own columns.', input: z.object({ planId, budgetMinutes: z.optional(z.nullable(z.int().check(z.minimum(0)))), extraColumns: z.optional(z.array(shortText)) }), returns: z.object({ ...act.shape, plan: planView }) })
export const removePlan = endpoint({ method: 'DELETE', path: '/plans/:planId', summary: 'Removes a plan with its goals and lines; undo brings it back.', input: z.object({ planId }), returns: act })

export const createGoal = endpoint({ method: 'POST', path: '/plans/:planId/goals', creates: true, summary: 'Adds a goal of the year.', input: z.object({ planId, title: shortText }), returns: z.object({ ...act.shape, goal: goalView }) })
export const editGoal = endpoint({ method: 'PATCH', path: '/goals/:goalId', summary: 'Renames or reorders a goal.', input: z.object({ goalId, title: z.optional(shortText), position: z.optional(z.number()) }), returns: z.object({ ...act.shape, goal: goalView }) })
export const removeGoal = endpoint({ method: 'DELETE', path: '/goals/:goalId', summary: 'Removes a goal; its lines stay.', input: z.object({ goalId }), returns: act })

/** What a cell edit may set. `name` on a new line finds a person of that very name or makes one; person columns are written to the contact. */
const lineEdit = z.partial(z.object({
  name: shortText, position: shortText, workContent: longText, department: shortText, organization: shortText,
  cadenceText: shortText, lengthText: shortText, formatsText: shortText, topic: longText,
  roleKind: z.nullable(roleKind), goalId: z.nullable(goalId), need, state, stateReason: shortText, order: z.number(),
  closeness: z.nullable(level), busyness: z.nullable(level), extra: z.record(z.string(), z.string()),
}))
export const editLines = endpoint({
  method: 'POST', path: '/plans/:planId/edits', summary: 'One edit of the sheet (a cell, a pasted range, a fill): new lines, changed lines, removed lines, as one act.',
  input: z.object({
    planId,
    create: z.optional(z.array(z.object({ ...lineEdit.shape, contactId: z.optional(contactId) })).check(z.maxLength(2000))),
    change: z.optional(z.array(z.object({ lineId, ...lineEdit.shape })).check(z.maxLength(2000))),
    remove: z.optional(z.array(lineId).check(z.maxLength(2000))),
  }),
  returns: z.object({ ...act.shape, lines: z.array(lineView) }),
})

export const proposeCadence = endpoint({
  method: 'POST', path: '/proposals/cadence', repeat: 'harmless', summary: 'The cadence, length and forms a role’s playbook proposes for this closeness and busyness, with its reason.',
  input: z.object({ roleKind: z.nullable(roleKind), closeness: z.nullable(level), busyness: z.nullable(level), need: z.optional(need) }),
  returns: z.object({ cadence, cadenceText: z.string(), length, lengthText: z.string(), formats: z.array(format), formatsText: z.string(), reason }),
})

export const readPhrases = endpoint({
  method: 'POST', path: '/phrases/cadence', repeat: 'harmless', summary: 'Reads phrases of frequency, length and form; saves nothing.',
  input: z.object({ texts: z.array(shortText).check(z.maxLength(1000)) }),
  returns: z.object({ items: z.array(z.object({ cadence: z.nullable(cadence), minutes: z.nullable(z.tuple([z.int(), z.int()])), formats: z.array(format), weekday: z.nullable(weekday), dayPart: z.nullable(dayPart), unread: z.array(z.string()) })) }),
})
export const readSentence = endpoint({
  method: 'POST', path: '/phrases/sentence', repeat: 'harmless', summary: 'Reads one whole sentence (张经理，市场部…每个月一次…) as a line of the plan; saves nothing.',
  input: z.object({ text: longText }),
  returns: z.object({
    name: z.string(), position: z.string(), department: z.string(), organization: z.string(), workContent: z.string(), roleKind: z.nullable(roleKind),
    cadenceText: z.string(), cadence: z.nullable(cadence), lengthText: z.string(), length: z.nullable(length), formatsText: z.string(), formats: z.array(format), topic: z.string(), goal: z.string(), unread: z.array(z.string()),
  }),
})

export const exportPlan = endpoint({
  method: 'GET', path: '/plans/:planId/sheet', bytes: 'down', summary: 'The plan as .xlsx (or .csv), with drop-downs and a hidden key column, so that importing it again is a diff.',
  input: z.object({ planId, format: z.optional(z.enum(['xlsx', 'csv'])), headings: z.optional(z.enum(['zh-CN', 'en'])) }), returns: nothing,
})

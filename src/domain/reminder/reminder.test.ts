import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InteractionId, MeetingId, MessageId, WorkspaceId } from '../base/ids.ts'
import { day } from '../time/day.ts'
import type { WallTime } from '../time/wall-time.ts'
import { type Brief, briefOf, shortened } from './brief.ts'
import { briefDue } from './brief-due.ts'
import { type Digest, digestOf, isQuiet } from './digest.ts'
import { briefKey, digestKey, kindOfReminder, testKey } from './reminder.ts'
import { reminderSettings } from './reminder-settings.ts'

const MINUTE = 60_000
const plain = { cancelled: false, interactionId: null, droppedFor: null }

test.each([
  [30, 31, false], [30, 30, true], [30, 1, true], [30, 0, false], [30, -1, false], [null, 10, false], [240, 240, true],
] as const)('with a brief %s minutes before, a talk in %i minutes: %s', (briefMinutes, ahead, is) => {
  expect(briefDue({ briefMinutes }, { at: ahead * MINUTE, one: plain }, 0)).toBe(is)
})

test('no brief of a talk that is off, was held already or is let be', () => {
  for (const one of [{ ...plain, cancelled: true }, { ...plain, interactionId: 'i' as InteractionId }, { ...plain, droppedFor: '改天' }]) expect(briefDue({ briefMinutes: 30 }, { at: 10 * MINUTE, one }, 0)).toBe(false)
})

test('keys tell their kind, and a moved talk has another', () => {
  const talk = { meetingId: 'm' as MeetingId, recurrenceId: '2026-11-27T12:00' as WallTime, start: '2026-11-27T12:00' as WallTime }
  expect([digestKey(day('2026-11-24')), briefKey(talk), testKey('x' as MessageId)].map(key => kindOfReminder({ key }))).toEqual(['digest', 'brief', 'test'])
  expect(briefKey({ ...talk, start: '2026-11-27T13:00' as WallTime })).not.toBe(briefKey(talk))
})

test('settings are checked, and an empty address is none', () => {
  const id = 'w' as WorkspaceId
  const given = { id, to: ' ', digestAt: '08:00', briefMinutes: 30 }
  expect(reminderSettings(given)).toEqual({ ...given, to: null })
  expect(reminderSettings({ ...given, to: ' Me@Example.TEST ' }).to).toBe('Me@example.test')
  expect(() => reminderSettings({ ...given, to: 'nobody' })).toThrow('mail.address_invalid')
  for (const digestAt of ['24:00', '8:00', '08:60', 'soon', '']) expect(() => reminderSettings({ ...given, digestAt })).toThrow('reminder.time_invalid')
  for (const briefMinutes of [4, 241, 30.5, Number.NaN]) expect(() => reminderSettings({ ...given, briefMinutes })).toThrow('reminder.minutes_invalid')
})

test('a digest has at most a few of each, and is quiet only with none of any', () => {
  const on = day('2026-11-23')
  const many = <T>(one: T): T[] => Array.from({ length: 20 }, () => one)
  const favor = { name: '王芳', text: '介绍供应商', on }
  const none: Digest = { day: on, talks: [], people: [], promises: [], thanks: [], loops: [] }
  expect(isQuiet(none)).toBe(true)
  const full = digestOf({ ...none, people: many({ name: '王芳', reasons: [], formats: '', topic: '' }), promises: many(favor), thanks: many(favor), loops: many({ on, title: '午餐', people: [], next: null }) })
  expect([full.people, full.promises, full.thanks, full.loops].map(part => part.length)).toEqual([7, 7, 5, 5])
  expect(isQuiet({ ...none, thanks: [favor] })).toBe(false)
})

test('text of a brief is cut to a line, never within a character', () => {
  expect(shortened('- 取数\n\n- 复盘\n3. 带新人')).toBe('取数 / 复盘 / 带新人')
  expect(shortened('2026 年的计划')).toBe('2026 年的计划')
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
    const cut = shortened(text, 20)
    expect([...cut].length).toBeLessThanOrEqual(20)
    expect(cut.includes('\n')).toBe(false)
    expect(cut.isWellFormed()).toBe(true)
  }))
})

test('a brief fits a screen however much was written', () => {
  const long = '学到很多'.repeat(500)
  const all: Brief = {
    start: '2026-11-27T12:00' as WallTime, end: '2026-11-27T13:00' as WallTime, title: '午餐', people: ['王芳'], place: '', goal: long, progress: long, learned: long, mistakes: long, problems: long,
    asks: Array.from({ length: 30 }, () => long), open: Array.from({ length: 30 }, () => ({ text: long, by: 'me' as const, dueOn: null })), advice: Array.from({ length: 30 }, () => ({ text: long, result: long })), placeNotes: long, lastPlace: '', bring: long,
  }
  expect(JSON.stringify(briefOf(all)).length).toBeLessThan(5_000)
})

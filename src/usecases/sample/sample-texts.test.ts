import { expect, test } from 'vitest'
import type { ContactId } from '#domain/base/ids.ts'
import { readLineWords } from '#domain/phrase/line-words.ts'
import { thanksClock } from '#domain/interaction/thanks-clock.ts'
import { addDays, day } from '#domain/time/day.ts'
import { BUILT_IN_HOLIDAYS } from '#domain/time/holidays/built-in.ts'
import { castKeys, gatherings } from './cast.ts'
import { makeInteractions } from './make-interactions.ts'
import { sampleTexts } from './sample-texts.ts'
import type { PersonText } from './texts.ts'

const zh = sampleTexts['zh-CN']
const en = sampleTexts.en

test.each(castKeys)('%s is told in both languages equally', key => {
  const shape = ({ talks, notes = [], helps = [], givings = [], promised = [], roleLabels = [], line, why }: PersonText) => ({
    talks: talks.map(([format, , notesOf, heard]) => [format, notesOf !== undefined, heard !== undefined]),
    notes: notes.map(([, ago, secret]) => [ago, secret]), promised: promised.map(([by, , due, done]) => [by, due, done]),
    helps: helps.map(([, ago, thankedAgo]) => [ago, thankedAgo]), givings: givings.map(([, ago]) => ago),
    labels: roleLabels.length, line: line?.length, why: why !== undefined,
  })
  expect(shape(en.people[key])).toEqual(shape(zh.people[key]))
})

test('fixed meetings, asks, advice and growth are told in both languages equally', () => {
  const shape = ({ series, asks, advice, growth }: typeof zh) => ({
    series: Object.entries(series).map(([key, { talks, goals, notes, topics, comment, coming }]) => [key, talks.length, goals.length, notes.map(note => note.split('\n').length), topics.length, comment !== '', Object.keys(coming)]),
    asks: Object.entries(asks).map(([key, all]) => [key, all.map(([, answer, mentor]) => [answer !== undefined, mentor])]),
    advice: Object.entries(advice).map(([key, all]) => [key, all.map(({ talk, ago, tried, result, reportedAgo }) => [talk, ago, tried, result !== undefined, reportedAgo])]),
    growth: growth.map(([kind, ago, , solvedAgo, solvedWith]) => [kind, ago, solvedAgo, solvedWith]),
  })
  expect(shape(en)).toEqual(shape(zh))
})

test('the rest is as long in both', () => {
  const lengths = ({ goals, meetings, gatherings: told, everyday }: typeof zh) => [goals.length, meetings.length, told.length, everyday.work.length, everyday.friends.length]
  expect(lengths(en)).toEqual(lengths(zh))
  expect(zh.gatherings.length).toBe(gatherings.length)
})

test('thanks are open at every hour of their clock, whatever the day', () => {
  const open = castKeys.flatMap(key => (zh.people[key].helps ?? []).filter(([, , thankedAgo]) => thankedAgo === undefined).map(([, ago]) => ago))
  for (let shift = 0; shift < 7; shift++) {
    const today = addDays(day('2026-11-23'), shift)
    expect(new Set(open.map(ago => thanksClock(addDays(today, -ago), today, BUILT_IN_HOLIDAYS)))).toEqual(new Set(['at_once', 'soon', 'any_time']))
  }
})

test.each(['zh-CN', 'en'] as const)('%s: every word of the plan is read, and means the same', locale => {
  for (const key of castKeys) {
    const line = sampleTexts[locale].people[key].line
    if (line === undefined) continue
    const read = readLineWords({ cadenceText: line[0], formatsText: line[1], lengthText: line[2] })
    expect(read.unread, key).toEqual([])
    expect(read.cadence, key).not.toBeNull()
    expect(read.length, key).not.toBeNull()
    expect(read.formats.length, key).toBeGreaterThan(0)
  }
})

test('English is English and Chinese is Chinese', () => {
  expect(JSON.stringify(en)).not.toMatch(/\p{Script=Han}/u)
  expect(castKeys.filter(key => !/\p{Script=Han}/u.test(zh.people[key].talks.map(talk => talk[1]).join('') + zh.people[key].howWeMet + zh.people[key].organization))).toEqual([])
})

test('the same year every time; nothing in the future; nobody twice in one talk', () => {
  const today = day('2026-11-23')
  const told = () => {
    let id = 0
    return makeInteractions({ texts: zh, locale: 'zh-CN', today, newId: () => String(++id), idOf: key => key as string as ContactId })
  }
  const year = told()
  expect(told()).toEqual(year)
  for (const { on, contactIds, minutes } of year) {
    expect(on < today && on > '2025-09-15', on).toBe(true)
    expect(new Set(contactIds).size).toBe(contactIds.length)
    expect(minutes).toBeGreaterThan(0)
  }
})

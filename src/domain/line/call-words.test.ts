import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pinyinOf } from '../contact/pinyin.ts'
import { nameOf } from '../contact/name.ts'
import { day } from '../time/day.ts'
import { callWordsIn, callWordsOf } from './call-words.ts'
import type { KnownPerson, LineReading } from './line-reading.ts'
import { readLine } from './read-line.ts'

const person = (name: string, salutation = '', more: Partial<KnownPerson> = {}): KnownPerson => {
  const { familyName, givenName } = nameOf(name)
  return { name, salutation, familyName, givenName, pinyin: pinyinOf(familyName, givenName, name), ...more }
}

test('the words of a person: each way of calling once, what they have in common under one', () => {
  expect(callWordsOf(person('张建国', '张经理', { nickname: '国哥' })).map(({ word, sureness }) => `${word} ${sureness}`).sort())
    .toEqual(['zhangjianguo 1', '~张 2', '国哥 0', '建国 1', '张建国 0', '张经理 0'].sort())
  expect(callWordsOf(person('David Chen', 'Mr Chen')).map(({ word, sureness }) => `${word} ${sureness}`).sort()).toEqual(['david 1', 'davidchen 0', 'mrchen 0', '~chen 1'])
})

test('a family name and a given name that were written by hand are what people are called by', () => {
  expect(callWordsOf(person('买买提·艾力', '', { familyName: '艾力', givenName: '买买提' })).map(({ word }) => word)).toContain('买买提·艾力')
  expect(callWordsOf(person('单于飞', '', { familyName: '单', givenName: '于飞' })).map(({ word }) => word)).toEqual(expect.arrayContaining(['~单', '于飞']))
})

test('the words of a text are few, however long it is', () => {
  expect(callWordsIn('和老王吃饭')).toEqual(expect.arrayContaining(['老王', '~王', '和老王吃饭', '王吃']))
  expect(callWordsIn('met Dr. Van  Berg')).toEqual(expect.arrayContaining(['dr.vanberg', 'vanberg', 'metdr.van']))
  expect(callWordsIn('今天下午和上海分公司的产品经理聊了新版本的发布计划').length).toBeLessThan(200)
  expect(callWordsIn('').length).toBe(0)
})

interface Line { readonly text: string; readonly at: string; readonly contacts: readonly { readonly name: string; readonly salutation: string }[] }
const corpus = readFileSync(new URL('../../../bench/lines/open.jsonl', import.meta.url), 'utf8').trim().split('\n').map(line => JSON.parse(line) as Line)
const everybody = [...new Map(corpus.flatMap(({ contacts }) => contacts).map(({ name, salutation }) => [`${name} ${salutation}`, person(name, salutation)])).values()]
const words = everybody.map(one => new Set(callWordsOf(one).map(({ word }) => word)))

const candidatesFor = (text: string): KnownPerson[] => {
  const said = callWordsIn(text)
  return everybody.filter((_, index) => said.some(word => words[index]?.has(word)))
}
const named = (reading: LineReading, contacts: readonly KnownPerson[]): object => {
  const peopleOf = (indexes: readonly number[]): string[] => indexes.map(index => `${contacts[index]?.name} ${contacts[index]?.salutation}`)
  const saidPeople = (said: LineReading['unclearPeople']) => said.map(one => ({ ...one, candidates: peopleOf(one.candidates) }))
  return { ...reading, people: peopleOf(reading.people), unclearPeople: saidPeople(reading.unclearPeople), spans: { ...reading.spans, people: saidPeople(reading.spans.people) } }
}
const sameWithCandidates = (text: string, at: { readonly day: ReturnType<typeof day>; readonly minutes: number }): void => {
  const candidates = candidatesFor(text)
  expect(named(readLine(text, { at, contacts: candidates }), candidates)).toEqual(named(readLine(text, { at, contacts: everybody }), everybody))
}

test('a line read with those it may name is read as with everybody', () => {
  expect(everybody.length).toBeGreaterThan(40)
  for (const { text, at } of corpus) sameWithCandidates(text, { day: day(at.slice(0, 10)), minutes: 600 })
})

test('also where the names of anybody stand in any words', () => {
  const name = fc.constantFrom(...everybody.flatMap(one => [one.name, one.salutation, `老${one.familyName}`, `Dr. ${one.familyName}`, one.pinyin ?? '', one.givenName ?? '', one.name.split('').join(' ')]))
  const filler = fc.constantFrom('和', '今天', ' ', '，', '吃饭', 'met ', ' and ', '。', '聊了', ' for lunch', '老', '小', 'Mr ', '1', '🍵', 'x')
  fc.assert(fc.property(fc.array(fc.oneof(name, filler), { maxLength: 8 }), parts => { sameWithCandidates(parts.join(''), { day: day('2026-11-23'), minutes: 600 }) }), { numRuns: 300 })
})

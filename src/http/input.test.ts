import { expect, test } from 'vitest'
import { editLines, exportPlan } from '#contract/plan.ts'
import { defer } from '#contract/today.ts'
import { editContact, listContacts } from '#contract/contact.ts'
import { parse } from './input.ts'

const wrong = (work: () => unknown): string => {
  try {
    work()
    return 'nothing'
  } catch (error) {
    return (error as { values: { field: string } }).values.field
  }
}

test('path and body come together, text of a query becomes what it means', () => {
  expect(parse(editContact, { contactId: 'c1' }, { name: '王芳' })).toEqual({ contactId: 'c1', name: '王芳' })
  expect(parse(listContacts, {}, { planned: 'true', limit: '50' })).toEqual({ planned: true, limit: 50 })
})

test('the field that is wrong is named, however deep it lies', () => {
  expect(wrong(() => parse(editContact, { contactId: 'c1' }, { name: 5 }))).toBe('name')
  expect(wrong(() => parse(editContact, { contactId: 'c1' }, { channels: [{ kind: 'mobile', value: '1', label: '' }, { kind: 'fax', value: '1', label: '' }] }))).toBe('channels.1.kind')
  expect(wrong(() => parse(defer, {}, { kind: 'skip', subject: { kind: 'birthday', contactId: 'c1', year: 'x' } }))).toBe('subject.year')
  expect(wrong(() => parse(listContacts, {}, { limit: '201' }))).toBe('limit')
})

test('a field nobody knows is refused, also inside', () => {
  expect(wrong(() => parse(editContact, { contactId: 'c1' }, { nmae: '王芳' }))).toBe('nmae')
  expect(wrong(() => parse(editLines, { planId: 'p' }, { change: [{ lineId: 'l', topci: 'x' }] }))).toBe('change.0.topci')
  expect(wrong(() => parse(listContacts, {}, JSON.parse('{"__proto__": {"limit": 1}}') as Record<string, unknown>))).toBe('__proto__')
})

test('a record keeps names of its own', () => {
  expect(parse(editLines, { planId: 'p' }, { change: [{ lineId: 'l', extra: { 备注: '老友' } }] })).toMatchObject({ change: [{ extra: { 备注: '老友' } }] })
})

test('the path wins no quarrel: a body that names it again is refused', () => {
  expect(wrong(() => parse(exportPlan, { planId: 'p' }, { planId: 'q' }))).toBe('planId')
})

test('a NUL, which a database cannot keep, is refused', () => {
  expect(wrong(() => parse(editContact, { contactId: 'c1' }, { tags: ['好\0'] }))).toBe('tags.0')
})

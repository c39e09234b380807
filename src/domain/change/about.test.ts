import { expect, test } from 'vitest'
import { aboutOf, cupsConcerned } from './about.ts'
import { ENTITIES } from './change.ts'

test('people are named by their people, things by themselves', () => {
  expect(aboutOf('contact', { id: 'c1', name: '张伟' })).toEqual({ contactIds: ['c1'], actionItemIds: [], name: '张伟' })
  expect(aboutOf('relation', { contactId: 'c1', otherId: 'c2' }).contactIds).toEqual(['c1', 'c2'])
  expect(aboutOf('interaction', { contactIds: ['c1', 'c2'] }).contactIds).toEqual(['c1', 'c2'])
  expect(aboutOf('goal', { title: '上市' }).name).toBe('上市')
  expect(aboutOf('plan', { fiscalYear: 2027 }).name).toBe('2027')
  expect(aboutOf('deferral', { subject: { kind: 'action_item', actionItemId: 'a1' } })).toEqual({ contactIds: [], actionItemIds: ['a1'], name: '' })
  expect(aboutOf('deferral', { subject: { kind: 'due', contactId: 'c1' } }).contactIds).toEqual(['c1'])
})

test.each(ENTITIES)('a %s that is not there is about nobody', entity => {
  expect(aboutOf(entity, null)).toEqual({ contactIds: [], actionItemIds: [], name: '' })
})

test('cups of both sides of a change, and of nothing that gives no warmth', () => {
  const changes = [
    { entity: 'interaction', before: { contactIds: ['c1', 'c2'] }, after: { contactIds: ['c2', 'c3'] } },
    { entity: 'note', before: null, after: { contactId: 'c4' } },
    { entity: 'plan_line', before: { contactId: 'c5' }, after: null },
  ] as const
  expect([...cupsConcerned(changes)]).toEqual(['c1', 'c2', 'c3', 'c5'])
})

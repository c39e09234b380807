import { expect, test } from 'vitest'
import { peopleIn } from './seen-people.ts'

const person = (id: string) => ({ id, name: id, salutation: '', organization: '', position: '' })

test('people are found in an answer of today, of search, of a list and of a list in pages', () => {
  expect(peopleIn({ items: [{ person: person('a'), reasons: [] }], later: [{ person: person('b') }] }).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(peopleIn({ items: [person('a')], more: false }).map(({ id }) => id)).toEqual(['a'])
  expect(peopleIn({ pages: [{ items: [person('a')] }, { items: [person('b')] }] }).map(({ id }) => id)).toEqual(['a', 'b'])
})

test('what is no person is left', () => {
  expect(peopleIn(undefined)).toEqual([])
  expect(peopleIn({ items: [{ id: 'x', text: 'note' }] })).toEqual([])
})

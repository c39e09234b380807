import { expect, test } from 'vitest'
import type { ContactId } from '#domain/base/ids.ts'
import type { Deed, Delivered } from './deliver.ts'
import { knownNow } from './known-now.ts'

const id = (text: string): ContactId => text as ContactId
const line = (newPeople: readonly string[], contactIds: readonly ContactId[] = []): Deed =>
  ({ act: 'line', input: { text: '和王芳喝咖啡', kind: 'happened', format: 'coffee', contactIds: [...contactIds], newPeople: [...newPeople] } })
const sent = (...people: readonly { id: ContactId; name: string; made: boolean }[]): Delivered =>
  ({ actId: 'a', people: [...people], interactionId: null, helpIds: [], givingIds: [], actionItemIds: [], refills: [] })
const made = (contactId: string, name: string) => ({ id: id(contactId), name, made: true })

test.each([
  ['the very name is the person made', line(['王芳']), sent(made('w', '王芳')), line([], [id('w')])],
  ['spaces around it are no other name', line([' 王芳 ']), sent(made('w', '王芳')), line([], [id('w')])],
  ['others stay to be made, and those meant stay', line(['王芳', '王方'], [id('z')]), sent(made('w', '王芳')), line(['王方'], [id('z'), id('w')])],
] as const)('%s', (_, deed, done, wanted) => {
  expect(knownNow(deed, done)).toEqual(wanted)
})

test.each([
  ['somebody who was there is never meant', line(['王芳']), sent({ id: id('w'), name: '王芳', made: false })],
  ['another name', line(['王芳']), sent(made('w', '王方'))],
  ['a form names nobody new', { act: 'log', input: { on: '2026-11-25', format: 'coffee', contactIds: [id('z')] } } as Deed, sent(made('w', '王芳'))],
] as const)('the act stays itself: %s', (_, deed, done) => {
  expect(knownNow(deed, done)).toBe(deed)
})

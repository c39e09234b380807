import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Failure } from '../base/failure.ts'
import type { ContactId } from '../base/ids.ts'
import { day } from '../time/day.ts'
import { contactEdited, contactOf } from './contact-of.ts'
import type { Derive } from './contact-of.ts'
import type { Contact, ContactDraft } from './contact.ts'
import { pinyinOf } from './pinyin.ts'
import type { RoleKind } from './role.ts'

const derive = (...roleKinds: RoleKind[]): Derive => ({ readingOf: pinyinOf, roleKinds })
const made = (draft: ContactDraft, by = derive()): Contact => contactOf('c1' as ContactId, draft, day('2026-11-23'), by)
const failureOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof Failure) return `${error.key} ${JSON.stringify(error.values)}`
  }
  return 'no failure'
}

test('a contact made of a name alone', () => {
  expect(made({ name: '曾颖' })).toEqual({
    id: 'c1', createdOn: '2026-11-23', familyName: '曾', givenName: '颖', name: '曾颖', salutation: '曾老师', pinyin: 'zēng yǐng', nickname: '', organization: '',
    department: '', position: '', workContent: '', channels: [], birthday: null, closeness: null, busyness: null, tags: [], placeNotes: '', howWeMet: '',
    photoId: null, letGo: null,
  })
})

test('parts make a name, a name makes parts, and what is said is kept', () => {
  expect(made({ familyName: '张', givenName: '伟' }).name).toBe('张伟')
  expect(made({ familyName: 'Chen', givenName: 'Lily' }).name).toBe('Lily Chen')
  expect(made({ familyName: '张', name: '张伟' })).toMatchObject({ familyName: '张', givenName: '伟' })
  expect(made({ familyName: '欧', name: '欧阳雪', givenName: '阳雪' })).toMatchObject({ familyName: '欧', givenName: '阳雪', pinyin: 'ōu yáng xuě' })
  expect(made({ name: '牟其中', pinyin: 'Mù Qízhōng', salutation: '老牟' })).toMatchObject({ pinyin: 'Mù Qízhōng', salutation: '老牟' })
  expect(made({ name: '王建国', position: '供应链总监' }, derive('peer')).salutation).toBe('建国')
})

test('texts are tidied, lines are kept where there may be several', () => {
  const contact = made({
    name: '\u3000张\u00a0伟 ', position: ' 市场部  经理\n', placeNotes: '\n喜欢手冲  \r\n  少糖\n\n', tags: [' 市场 ', '#市场', '', 'APAC'],
    channels: [{ kind: 'email', value: ' a@EXAMPLE.com ', label: '' }, { kind: 'qq', value: ' ', label: 'x' }],
  })
  expect(contact).toMatchObject({
    name: '张伟', position: '市场部 经理', salutation: '张经理', placeNotes: '喜欢手冲\n  少糖', tags: ['市场', 'APAC'], channels: [{ kind: 'email', value: 'a@example.com', label: '' }],
  })
})

test('what cannot be is refused', () => {
  expect(failureOf(() => made({ name: ' \u200b ' }))).toBe('contact.name_required {}')
  expect(failureOf(() => made({ name: '张伟', birthday: { calendar: 'solar', year: 2023, month: 2, day: 29, leapMonth: false } }))).toBe('contact.birthday_invalid {"value":"2023-02-29"}')
  expect(failureOf(() => made({ name: '张伟', busyness: 6 as 5 }))).toBe('contact.level_invalid {"field":"busyness"}')
  expect(failureOf(() => contactEdited(made({ name: '张伟' }), { closeness: 1.5 as 1 }, derive()))).toBe('contact.level_invalid {"field":"closeness"}')
  expect(failureOf(() => contactEdited(made({ name: '张伟' }), { name: '', familyName: '', givenName: '' }, derive()))).toBe('contact.name_required {}')
})

test('an edited name takes proposed fields along', () => {
  const before = made({ name: '张伟', position: '市场部经理' })
  expect(contactEdited(before, { name: '单晓东' }, derive())).toMatchObject({ familyName: '单', givenName: '晓东', pinyin: 'shàn xiǎo dōng', salutation: '单经理' })
  expect(contactEdited(before, { givenName: '薇' }, derive())).toMatchObject({ name: '张薇', pinyin: 'zhāng wēi' })
  expect(contactEdited(before, { position: '总监' }, derive()).salutation).toBe('张总')
  expect(contactEdited(before, { name: '欧阳雪', familyName: '欧', givenName: '阳雪' }, derive())).toMatchObject({ familyName: '欧', salutation: '欧经理' })
  // A page that sends the whole form back has edited only what differs.
  expect(contactEdited(before, { ...before, name: '章伟' }, derive())).toMatchObject({ familyName: '章', pinyin: 'zhāng wěi', salutation: '章经理' })
})

test('what the reader wrote stays', () => {
  const before = made({ name: '单晓东', pinyin: 'dān xiǎo dōng', salutation: '东哥' })
  expect(contactEdited(before, { name: '单小东', position: '总监' }, derive())).toMatchObject({ pinyin: 'dān xiǎo dōng', salutation: '东哥' })
  expect(contactEdited(before, { pinyin: '', salutation: '' }, derive())).toMatchObject({ pinyin: 'shàn xiǎo dōng', salutation: '单老师' })
  const own = made({ name: '欧阳雪', familyName: '欧', givenName: '阳雪' })
  expect(contactEdited(own, { name: '欧阳雪（小雪）' }, derive())).toMatchObject({ familyName: '欧', givenName: '阳雪', name: '欧阳雪（小雪）' })
})

test('张经理 turns out to be 张伟 and is still addressed as 张经理', () => {
  const before = made({ name: '张经理' })
  expect(contactEdited(before, { givenName: '伟' }, derive())).toMatchObject({ name: '张伟', familyName: '张', givenName: '伟', pinyin: 'zhāng wěi', salutation: '张经理' })
  expect(contactEdited(before, { name: '张伟' }, derive())).toMatchObject({ givenName: '伟', salutation: '张经理' })
  expect(contactEdited(before, { name: '张总' }, derive()).salutation).toBe('张总')
})

const anyDraft = fc.record<ContactDraft>({
  name: fc.oneof(fc.constantFrom('张伟', '欧阳娜娜', '张经理', '老周', 'Lily Chen', '买买提·艾力', 'Chen, Lily'), fc.string({ minLength: 1 }).map((text) => `王${text}`)),
  position: fc.constantFrom('', '总监', '经理 '), pinyin: fc.constantFrom('', 'zhang1 wei3'), tags: fc.array(fc.string()), placeNotes: fc.string(),
})

test('made again of itself, or edited by nothing, a contact is the same', () => {
  fc.assert(fc.property(anyDraft, (draft) => {
    const contact = made(draft)
    expect(contactEdited(contact, {}, derive())).toEqual(contact)
    expect(contactEdited(contact, contact, derive())).toEqual(contact)
    expect(made(contact)).toEqual(contact)
  }))
})

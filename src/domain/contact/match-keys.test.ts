import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchKeys, nameKey, namedAtKey, reachKey, realKeys } from './match-keys.ts'

const nobody = { name: '', salutation: '', nickname: '', organization: '', channels: [] }

test('names and numbers in any writing have one key', () => {
  expect(['张 伟', '张　伟', '张伟'].map(nameKey)).toEqual(['张伟', '张伟', '张伟'])
  expect(['ＬＩＬＹ Chen', 'lily chen'].map(nameKey)).toEqual(['lilychen', 'lilychen'])
  expect(['买买提·艾力', '买买提・艾力'].map(nameKey)).toEqual(['买买提艾力', '买买提艾力'])
  expect(['+86 138-0013-8000', '１３８００１３８０００', '13800138000'].map(value => reachKey('mobile', value))).toEqual(Array.from({ length: 3 }, () => 'mobile:13800138000'))
  expect(reachKey('email', ' Wei@Example.com ')).toBe('email:wei@example.com')
})

test('a person is found by name, salutation, nickname, name at the organization and channels; nothing stands for what is empty', () => {
  expect(matchKeys({ name: '张伟', salutation: '张经理', nickname: '', organization: '茶厂', channels: [{ kind: 'wechat', value: 'Wei', label: '' }, { kind: 'phone', value: '1', label: '' }, { kind: 'mobile', value: '-', label: '' }] }))
    .toEqual(['name:张伟', 'name:张经理', 'at:张伟@茶厂', 'wechat:wei'])
  expect(matchKeys(nobody)).toEqual([])
  expect(namedAtKey('', '茶厂')).toBe('at:')
})

test('every key fits an index, and what is asked for is what is kept', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }), (name, organization) => {
    const keys = matchKeys({ ...nobody, name, organization })
    expect(keys.every(key => key.length <= 300 && !key.endsWith(':'))).toBe(true)
    expect(keys).toEqual(expect.arrayContaining(realKeys([namedAtKey(name, organization)])))
  }))
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameOf } from './name.ts'
import { pinyinOf } from './pinyin.ts'
import { indexLetterOf, sortKeyOf, syllablesOf } from './reading.ts'

const keyOf = (text: string): string => {
  const { familyName, givenName, name } = nameOf(text)
  return sortKeyOf({ pinyin: pinyinOf(familyName, givenName, name), name })
}

test.each([
  ['zēng yǐng', ['zeng', 'ying']],
  ['zeng1 ying3', ['zeng', 'ying']],
  ['Zeng Ying', ['zeng', 'ying']],
  ['zēngyǐng', ['zeng', 'ying']],
  ['zeng1ying3', ['zeng', 'ying']],
  ['OuYang Xiu', ['ou', 'yang', 'xiu']],
  ['lǚ xiǎo', ['lv', 'xiao']],
  ['lü3', ['lv']],
  ['lu:3', ['lv']],
  ['LV XIAO', ['lv', 'xiao']],
  ["xī'ān", ['xi', 'an']],
  ['xīān', ['xi', 'an']],
  ['xiān', ['xian']],
  ['chén Lily', ['chen', 'lily']],
  ['José', ['jose']],
  ['', []],
  ['？', []],
])('%s → %j', (reading, expected) => {
  expect(syllablesOf(reading)).toEqual(expected)
})

test('a long text of ambiguous letters is read at once', () => {
  expect(syllablesOf(`${'ang'.repeat(5_000)}x`)).toHaveLength(1)
  expect(syllablesOf('ang'.repeat(5_000))).toHaveLength(5_000)
})

test('however a reading is typed, it sorts by syllable and tone', () => {
  const keys = ['zēng yǐng', 'zeng1 ying3', 'zēngyǐng', 'Zēng Yǐng', 'zeng1ying3'].map((pinyin) => sortKeyOf({ pinyin, name: '曾颖' }))
  expect(new Set(keys)).toEqual(new Set(['zeng1 ying3 !曾颖']))
  expect(sortKeyOf({ pinyin: 'Zeng Ying', name: '曾颖' })).toBe('zeng ying !曾颖')
})

test('people stand in the order and under the letter of their reading', () => {
  const people = ['曾颖', '单晓东', '区楚良', '解晓东', 'Lily Chen', 'Élodie', '李白', '李', '张伟', '章伟', '吕布', '卢梭', '33', '🙂', '阿明', '欧阳雪', 'やまだ']
  const sorted = people.map(keyOf).sort((a, b) => (a < b ? -1 : 1))
  const shown = sorted.map((key) => `${indexLetterOf(key)} ${key.slice(key.indexOf('!') + 1)}`)
  expect(shown).toEqual([
    'A 阿明', 'E Élodie', 'L 李', 'L 李白', 'L Lily Chen', 'L 卢梭', 'L 吕布', 'O 区楚良', 'O 欧阳雪', 'S 单晓东', 'X 解晓东', 'Z 曾颖', 'Z 张伟', 'Z 章伟',
    '# 33', '# やまだ', '# 🙂',
  ])
})

test('an edited reading wins', () => {
  expect(indexLetterOf(sortKeyOf({ pinyin: 'mù qí zhōng', name: '牟其中' }))).toBe('M')
  expect(indexLetterOf(sortKeyOf({ pinyin: 'chan', name: '单' }))).toBe('C')
  expect(indexLetterOf(sortKeyOf({ pinyin: 'Yamada', name: 'やまだ' }))).toBe('Y')
})

test('two people never tie unless name and reading are the same', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
    fc.pre(a !== b)
    expect(sortKeyOf({ pinyin: 'zhāng wěi', name: a })).not.toBe(sortKeyOf({ pinyin: 'zhāng wěi', name: b }))
    expect(indexLetterOf(sortKeyOf({ pinyin: '', name: a }))).toMatch(/^[A-Z#]$/)
  }))
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameOf } from './name.ts'
import { pinyinOf } from './pinyin.ts'
import { syllablesOf } from './reading.ts'

const readingOf = (text: string): string => {
  const { familyName, givenName, name } = nameOf(text)
  return pinyinOf(familyName, givenName, name)
}

// china.md §3: surnames whose reading is not the everyday one of the character.
const SURNAMES: Readonly<Record<string, string>> = {
  单: 'shàn', 曾: 'zēng', 解: 'xiè', 仇: 'qiú', 区: 'ōu', 朴: 'piáo', 查: 'zhā', 盖: 'gě', 尉迟: 'yù chí', 万俟: 'mò qí', 乐: 'yuè', 任: 'rén', 华: 'huà',
  宁: 'nìng', 缪: 'miào', 纪: 'jǐ', 那: 'nā', 种: 'chóng', 秘: 'bì', 洗: 'xiǎn', 冼: 'xiǎn', 翟: 'zhái', 覃: 'qín', 逄: 'páng', 燕: 'yān', 应: 'yīng',
  车: 'chē', 员: 'yùn', 长孙: 'zhǎng sūn', 令狐: 'líng hú', 澹台: 'tán tái', 占: 'zhān', 單: 'shàn', 區: 'ōu', 尉遲: 'yù chí', 種: 'chóng', 谌: 'chén',
  葛: 'gě', 郗: 'xī', 瞿: 'qú', 臧: 'zāng', 折: 'shé', 祭: 'zhài', 洪: 'hóng', 吕: 'lǚ',
}

test.each(Object.entries(SURNAMES))('the surname %s is read %s', (surname, reading) => {
  expect(pinyinOf(surname, '明', `${surname}明`)).toBe(`${reading} míng`)
})

test.each([
  ['曾颖', 'zēng yǐng'], ['单晓东', 'shàn xiǎo dōng'], ['欧阳雪', 'ōu yáng xuě'], ['张乐天', 'zhāng lè tiān'], ['李种', 'lǐ zhǒng'], ['单', 'shàn'],
  ['单经理', 'shàn jīng lǐ'], ['老单', 'lǎo shàn'], ['买买提·艾力', 'mǎi mǎi tí ài lì'], ['陈Lily', 'chén Lily'], ['张行健', 'zhāng xíng jiàn'],
  ['張偉', 'zhāng wěi'], ['吕绿', 'lǚ lǜ'], ['Lily Chen', ''], ['やまだ', ''], ['', ''],
])('%s is read %s', (name, reading) => {
  expect(readingOf(name)).toBe(reading)
})

test('a reading has one syllable for every character', () => {
  const given = fc.array(fc.constantFrom(...'伟建国颖晓东雪子涵一鸣秀英强娜静敏丽军洋勇艳杰娟涛明超兰霞平刚桂'), { minLength: 1, maxLength: 2 })
  fc.assert(fc.property(fc.constantFrom(...Object.keys(SURNAMES)), given, (surname, characters) => {
    const reading = pinyinOf(surname, characters.join(''), '')
    expect(syllablesOf(reading)).toHaveLength([...surname].length + characters.length)
    expect(reading.split(' ')).toHaveLength([...surname].length + characters.length)
  }))
})
